import type { Canonical } from './canonical.ts';
import type { Difference } from './difference.ts';
import { listOf, missingIn } from './json.ts';
import type { KindOfDifference } from './kinds.ts';

const KNOWN = 'x-extensible-enum';

/** Which values may stand there: one, a closed list, or a list of known ones that may grow. */
export function compareValues(was: Canonical, is: Canonical, at: string): readonly Difference[] {
  return [...closedLists(was, is, at), ...openLists(was, is, at)];
}

function closedLists(
  { values: was }: Canonical,
  { values: is }: Canonical,
  at: string,
): readonly Difference[] {
  if (was === undefined && is === undefined) return [];
  const whole = (kind: KindOfDifference): readonly Difference[] => [{ kind, at, was, is }];
  if (was === undefined) return whole(is?.length === 1 ? 'const-imposed' : 'enum-imposed');
  if (is === undefined) return whole(was.length === 1 ? 'const-dropped' : 'enum-opened');
  const [dropped, added] = [missingIn(was, is), missingIn(is, was)];
  if (was.length === 1 && is.length === 1 && added.length === 1) return whole('const-changed');
  return [
    ...dropped.map((value): Difference => ({
      kind: 'enum-value-dropped',
      at,
      was: value,
      is: undefined,
    })),
    ...added.map((value): Difference => ({
      kind: 'enum-value-added',
      at,
      was: undefined,
      is: value,
    })),
  ];
}

/** Readers have been told to have an answer for values that they do not know. */
function openLists(before: Canonical, after: Canonical, at: string): readonly Difference[] {
  const [was, is] = [before.rest[KNOWN], after.rest[KNOWN]];
  if (was === undefined && is === undefined) return [];
  if (was === undefined) return [{ kind: 'known-values-listed', at, was, is }];
  if (is === undefined) return [{ kind: 'known-values-unlisted', at, was, is }];
  const [dropped, added] = [missingIn(listOf(was), listOf(is)), missingIn(listOf(is), listOf(was))];
  return [
    ...dropped.map((value): Difference => ({
      kind: 'known-value-dropped',
      at,
      was: value,
      is: undefined,
    })),
    ...added.map((value): Difference => ({
      kind: 'known-value-added',
      at,
      was: undefined,
      is: value,
    })),
  ];
}
