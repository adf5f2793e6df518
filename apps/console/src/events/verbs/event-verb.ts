import type { ConsoleKey } from '@regional-events/texts';
import type { Item } from '../../api/client.ts';
import type { Event } from '../queries.ts';

/** The steps of an event that open a sheet, the one that brings it forward first. */
export const eventVerbs = [
  'publish',
  'reschedule',
  'complete',
  'close',
  'postpone',
  'clone',
  'cancel',
] as const;
export type EventVerb = (typeof eventVerbs)[number];

export const verbTexts: Readonly<Record<EventVerb, ConsoleKey>> = {
  publish: 'events.publish',
  reschedule: 'events.reschedule',
  complete: 'events.complete',
  close: 'events.close',
  postpone: 'events.postpone',
  clone: 'events.clone',
  cancel: 'events.cancel',
};

export interface VerbSheetProps {
  readonly event: Item<Event>;
  readonly onClose: () => void;
}

/** The steps that the event's status and the reader's rights allow. */
export function verbsFor({ can }: Pick<Event, 'can'>): readonly EventVerb[] {
  return eventVerbs.filter((verb) => can.includes(verb));
}
