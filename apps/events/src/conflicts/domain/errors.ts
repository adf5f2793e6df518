import { DomainError } from '@regional-events/kernel';
import type { Conflict, ConflictKind } from './conflict.ts';

export class ConflictNotFoundError extends DomainError {
  constructor() {
    super({
      kind: 'not-found',
      code: 'conflict.not-found',
      detail: 'The event has no such conflict; it may be gone, or another one after a change.',
    });
  }
}

/** What would be written conflicts with the schedule of others, or what is released does. */
export class ScheduleConflictsError extends DomainError {
  constructor(what: string, conflicts: readonly Conflict[]) {
    super({
      kind: 'conflict',
      code: 'schedule.conflicts',
      detail: `${what}: ${conflicts.length === 1 ? 'one conflict stands' : `${conflicts.length} conflicts stand`} in the way; see errors.`,
      errors: conflicts.map(({ kind }) => ({ pointer: '', code: kind, detail: words[kind] })),
    });
  }
}

const words: Readonly<Record<ConflictKind, string>> = {
  'expert-twice': 'A speaker is in another session at the same time.',
  'too-little-travel-time': 'A speaker has too little time to come from another city.',
  'room-twice': 'The room is taken at the same time.',
  'venue-twice': 'Another event is at the same venue on the same day.',
  'room-too-small': 'The room takes fewer people than the event has seats.',
  'venue-too-small': 'The largest room of the venue takes fewer people than the event has seats.',
  'room-gone': 'The room is no longer one of the venue.',
  'session-outside-day': 'The session lies outside the days and hours of the event.',
  'track-overlap': 'Two sessions of one track overlap.',
  'interpreter-missing': 'Nobody interprets a session in another language.',
  holiday: 'A holiday falls on a day of the event.',
  'same-host-twice': 'One country hosts two events of the series in a row.',
  'organisation-asked-often': 'An organisation is asked for many events within a few weeks.',
  'audience-twice': 'Another event for the same audience is on the same day.',
};
