import { useQuery } from '@tanstack/react-query';
import { mayUse, useMe } from '../../shell/me.ts';
import { availabilityQuery, standingInvitationsQuery, type Event } from '../queries.ts';

/** How many people and organisations a step reaches. */
export interface Affected {
  /** With a seat or an offer of one. */
  readonly seated: number;
  readonly waiting: number;
  /** Invitations without an answer. */
  readonly unanswered: number;
  readonly accepted: number;
  readonly capacity: number;
  /** False while the numbers are on their way. */
  readonly known: boolean;
}

/** Whom a step with this event reaches; nobody before it was published. */
export function useAffected({ id, status, capacity }: Event): Affected {
  const me = useMe();
  const reads = mayUse(me, 'registrations:read');
  const hasSeats = status === 'published' || status === 'postponed' || status === 'completed';
  const seats = useQuery({ ...availabilityQuery(id), enabled: hasSeats && reads });
  const invitations = useQuery({ ...standingInvitationsQuery(id), enabled: reads });
  const standing = invitations.data?.data ?? [];
  const { taken = 0, onOffer = 0, waiting = 0 } = seats.data ?? {};
  return {
    seated: taken + onOffer,
    waiting,
    unanswered: standing.filter((one) => one.status === 'sent').length,
    accepted: standing.filter((one) => one.status === 'accepted').length,
    capacity: seats.data?.capacity ?? capacity ?? 0,
    known: !(seats.isLoading || invitations.isLoading),
  };
}
