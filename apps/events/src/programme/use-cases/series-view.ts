import { shownReference, type Actor } from '@regional-events/kernel';
import { seriesAbilitiesOf, type SeriesAbility } from '../domain/series/series-abilities.ts';
import { seriesItem, type SeriesItem, type SeriesState } from '../domain/series/series.ts';

export { seriesAbilities } from '../domain/series/series-abilities.ts';

/** A series as the API shows it. */
export interface SeriesView extends SeriesItem {
  /** The external reference, shown to its own client alone; else null. */
  readonly externalRef: string | null;
  /** What the reader may do with it. */
  readonly can: readonly SeriesAbility[];
}

export function seriesView(id: string, state: SeriesState, actor: Actor): SeriesView {
  return {
    ...seriesItem(id, state),
    externalRef: shownReference(state, actor),
    can: seriesAbilitiesOf(actor, id, state),
  };
}
