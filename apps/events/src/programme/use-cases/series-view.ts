import { shownReference, type Actor } from '@regional-events/kernel';
import { seriesItem, type SeriesItem, type SeriesState } from '../domain/series/series.ts';

/** A series as the API shows it. */
export interface SeriesView extends SeriesItem {
  /** The external reference, shown to its own client alone; else null. */
  readonly externalRef: string | null;
}

export function seriesView(id: string, state: SeriesState, actor: Actor): SeriesView {
  return { ...seriesItem(id, state), externalRef: shownReference(state, actor) };
}
