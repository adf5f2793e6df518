import {
  expectReleasable,
  nothingReleased,
  type AgendaRelease,
  type ReleasedAgenda,
} from './agenda-release.ts';
import { differenceOf, type AgendaChange } from './difference.ts';
import { AgendaNothingNewError } from './errors.ts';

/** A release that follows `last`, with what changed since. */
export interface NextRelease {
  readonly release: AgendaRelease;
  readonly told: {
    readonly version: number;
    /** The version before; 0 for the first one. */
    readonly since: number;
    readonly changes: readonly AgendaChange[];
  };
}

/** Throws AgendaNothingNewError, or AgendaTooLargeError. */
export function nextRelease(
  agenda: ReleasedAgenda,
  last: AgendaRelease | undefined,
  made: Pick<AgendaRelease, 'eventId' | 'note' | 'releasedAt'>,
): NextRelease {
  const since = last?.version ?? 0;
  const { frame, changes } = differenceOf(last ?? nothingReleased, agenda);
  const isNew = changes.length > 0 || (last !== undefined && frame !== null);
  if (!isNew) throw new AgendaNothingNewError(since);
  expectReleasable(agenda);
  const version = since + 1;
  return { release: { ...made, version, ...agenda }, told: { version, since, changes } };
}
