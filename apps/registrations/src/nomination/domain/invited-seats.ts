import { takesSeat, type Nomination } from '../../seating/domain/registration.ts';
import { InvitationUsedUpError } from './admission-errors.ts';

/** The limit that an invitation sets for its organisation. */
export interface Allotment {
  /** How many people with a seat it may have at the event. */
  readonly seats: number;
  /** How many have a seat or are on the waiting list; ended registrations do not count. */
  readonly used: number;
}

/** The nominations that use up seats of an invitation. */
export function underInvitation(nominations: readonly Nomination[]): readonly Nomination[] {
  return nominations.filter(({ role }) => takesSeat(role));
}

/** Throws InvitationUsedUpError. `asked`: how many more people with a seat. */
export function expectWithin({ seats, used }: Allotment, asked: number): void {
  if (used + asked > seats) throw new InvitationUsedUpError({ seats, used }, asked);
}
