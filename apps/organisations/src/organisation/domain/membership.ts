import type { Period } from '@regional-events/kernel';

/** One organisation's part in another one, by whole days. */
export interface Membership {
  readonly memberId: string;
  /** YYYY-MM-DD */
  readonly from: string;
  /** The last day, YYYY-MM-DD; null while it lasts. */
  readonly to: string | null;
}

/** Sorts after every date that people write. */
const END_OF_TIME = '9999-12-31';

export function endsBeforeItBegins({ from, to }: Period): boolean {
  return to !== null && to < from;
}

/** The days that both periods have, or undefined where they have none. */
export function commonDays(a: Period, b: Period): Period | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const lastA = a.to ?? END_OF_TIME;
  const lastB = b.to ?? END_OF_TIME;
  const last = lastA < lastB ? lastA : lastB;
  if (last < from) return undefined;
  return { from, to: last === END_OF_TIME ? null : last };
}

export function coversDay({ from, to }: Period, day: string): boolean {
  return from <= day && (to === null || day <= to);
}

/** In the order in which lists show them. */
export function inOrder(members: readonly Membership[]): Membership[] {
  const keys = new Map(members.map((member) => [member, `${member.from} ${member.memberId}`]));
  return [...members].sort((a, b) => ((keys.get(a) ?? '') < (keys.get(b) ?? '') ? -1 : 1));
}

/** Both in the order of `inOrder`. */
export function sameMembers(a: readonly Membership[], b: readonly Membership[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ memberId, from, to }, index) => {
      const other = b[index];
      return memberId === other?.memberId && from === other.from && to === other.to;
    })
  );
}
