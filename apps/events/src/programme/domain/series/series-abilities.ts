import type { Actor } from '@regional-events/kernel';
import { keepsSeries, organises, writesEvents } from '../event/access.ts';
import type { SeriesState } from './series.ts';

/** What can be done with a series, besides reading it. */
export const seriesAbilities = ['change', 'close', 'draft-event', 'plan'] as const;
export type SeriesAbility = (typeof seriesAbilities)[number];

/** What the actor's rights and the status of the series allow; see `abilitiesAt` of an event. */
export function seriesAbilitiesOf(
  actor: Actor,
  id: string,
  { details, status }: Pick<SeriesState, 'details' | 'status'>,
): readonly SeriesAbility[] {
  if (!writesEvents(actor) || status === 'closed') return [];
  return [
    ...(keepsSeries(actor) ? (['change', 'close'] as const) : []),
    ...(organises(actor, { ...details, seriesId: id }) ? (['draft-event', 'plan'] as const) : []),
  ];
}
