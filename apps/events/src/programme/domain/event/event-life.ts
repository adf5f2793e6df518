import type { EventItem } from './event-details.ts';

export type EventStatus = EventItem['status'];

export type EventVerb = 'publish' | 'postpone' | 'reschedule' | 'cancel' | 'complete' | 'close';

interface Transition {
  readonly from: readonly EventStatus[];
  readonly to: EventStatus;
}

/** The verbs of the API. */
const transitions: Readonly<Record<EventVerb, Transition>> = {
  publish: { from: ['draft'], to: 'published' },
  postpone: { from: ['published'], to: 'postponed' },
  reschedule: { from: ['published', 'postponed'], to: 'published' },
  cancel: { from: ['draft', 'published', 'postponed'], to: 'cancelled' },
  complete: { from: ['published'], to: 'completed' },
  close: { from: ['completed'], to: 'closed' },
};

const verbs = Object.keys(transitions) as EventVerb[];

export function allowedTransitions(status: EventStatus): readonly EventVerb[] {
  return verbs.filter((verb) => transitions[verb].from.includes(status));
}

/** The status after the verb; undefined where the present status does not allow it. */
export function statusAfter(verb: EventVerb, status: EventStatus): EventStatus | undefined {
  const { from, to } = transitions[verb];
  return from.includes(status) ? to : undefined;
}

export function takesChanges(status: EventStatus): boolean {
  return ['draft', 'published', 'postponed'].includes(status);
}
