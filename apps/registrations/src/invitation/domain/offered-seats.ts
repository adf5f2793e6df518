/** The seat numbers that bound one invitation. */
export interface SeatsAround {
  /** Live registrations of the organisation at the event that have a seat or are on the waiting list. */
  readonly used: number;
  /** Seats that the other open invitations of the event offer. */
  readonly offeredElsewhere: number;
  readonly capacity: number;
}

export interface InvitationWarning {
  readonly code: 'offers-more-than-seats';
  /** Seats that all open invitations of the event offer, this one included. */
  readonly offered: number;
  readonly capacity: number;
}

/** Offering more seats than the event has is allowed, since not everybody comes; the answer carries a warning. */
export function warningsOf(
  seats: number,
  { offeredElsewhere, capacity }: SeatsAround,
): readonly InvitationWarning[] {
  const offered = seats + offeredElsewhere;
  return offered > capacity ? [{ code: 'offers-more-than-seats', offered, capacity }] : [];
}
