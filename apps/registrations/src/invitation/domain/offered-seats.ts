/** The seats of an event as far as they bind or surround one invitation. */
export interface SeatsAround {
  /** Live registrations of the organisation at the event that have a seat or wait for one. */
  readonly used: number;
  /** What the event's other open invitations offer. */
  readonly offeredElsewhere: number;
  readonly capacity: number;
}

export interface InvitationWarning {
  readonly code: 'offers-more-than-seats';
  /** Seats that the open invitations of the event offered in all, this one included. */
  readonly offered: number;
  readonly capacity: number;
}

/** Offering more than there is may be meant, since not everybody comes; it is said all the same. */
export function warningsOf(
  seats: number,
  { offeredElsewhere, capacity }: SeatsAround,
): readonly InvitationWarning[] {
  const offered = seats + offeredElsewhere;
  return offered > capacity ? [{ code: 'offers-more-than-seats', offered, capacity }] : [];
}
