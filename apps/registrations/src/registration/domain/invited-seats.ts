import { InvitationUsedUpError } from './admission-errors.ts';
import { takesSeat, type Nomination } from './registration.ts';

/** What an invitation allows its organisation. */
export interface Allotment {
  /** How many people with a seat it may have at the event. */
  readonly seats: number;
  /** How many have one or wait for one; who withdrew or was declined counts no more. */
  readonly used: number;
}

/** The nominations that the seats of an invitation are for. */
export function underInvitation(nominations: readonly Nomination[]): readonly Nomination[] {
  return nominations.filter(({ role }) => takesSeat(role));
}

/** Throws InvitationUsedUpError. `asked`: how many more people with a seat. */
export function expectWithin({ seats, used }: Allotment, asked: number): void {
  if (used + asked > seats) throw new InvitationUsedUpError({ seats, used }, asked);
}
