import { UnknownCursorError } from '@regional-events/platform-mongo';
import type { Membership } from '../domain/membership.ts';

export interface MembershipPageRequest {
  readonly limit: number;
  readonly after?: string;
}

export interface MembershipPage {
  readonly data: readonly Membership[];
  readonly next: string | null;
}

/** A page of memberships in their stored order. Throws UnknownCursorError. */
export function pageOfMemberships(
  members: readonly Membership[],
  { limit, after }: MembershipPageRequest,
): MembershipPage {
  const behind = after === undefined ? '' : decode(after);
  const rest = members.filter((member) => keyOf(member) > behind);
  const data = rest.slice(0, limit);
  const last = rest.length > limit ? data.at(-1) : undefined;
  return { data, next: last === undefined ? null : Buffer.from(keyOf(last)).toString('base64url') };
}

/** Unique within a composition: no member is in it twice on the same day. */
function keyOf({ from, memberId }: Membership): string {
  return `${from} ${memberId}`;
}

function decode(cursor: string): string {
  const key = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!/^\d{4}-\d\d-\d\d [0-9a-f-]{36}$/.test(key)) throw new UnknownCursorError();
  return key;
}
