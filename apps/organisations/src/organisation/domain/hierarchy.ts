import type { Period } from '@regional-events/kernel';
import { commonDays, type Membership } from './membership.ts';

/** The parent of each organisation that has one. */
export type Parents = ReadonlyMap<string, string>;
/** The members of each organisation that is made of others. */
export type Compositions = ReadonlyMap<string, readonly Membership[]>;

/** Whether `parentId` is the organisation itself or one of those below it. */
export function closesParentCycle(id: string, parentId: string, parents: Parents): boolean {
  const seen = new Set<string>();
  let at: string | undefined = parentId;
  while (at !== undefined && !seen.has(at)) {
    if (at === id) return true;
    seen.add(at);
    at = parents.get(at);
  }
  return false;
}

/** Whether the organisation would on some day be part of itself through this member. */
export function closesCompositionCycle(
  id: string,
  member: Membership,
  compositions: Compositions,
): boolean {
  return holds(member.memberId, member, [id], { target: id, compositions });
}

interface Search {
  readonly target: string;
  readonly compositions: Compositions;
}

function holds(at: string, days: Period, path: readonly string[], search: Search): boolean {
  if (at === search.target) return true;
  if (path.includes(at)) return false;
  return (search.compositions.get(at) ?? []).some((next) => {
    const common = commonDays(days, next);
    return common !== undefined && holds(next.memberId, common, [...path, at], search);
  });
}
