import { useQuery } from '@tanstack/react-query';
import { eventQuery, type Event } from '../events/queries.ts';
import { mayUse, useMe, type Me } from '../shell/me.ts';

/** Whether the reader organises the event and may decide about its seats, as the API says; and the event's state. */
export function useOrganises(eventId: string) {
  const me = useMe();
  const { data } = useQuery(eventQuery(eventId));
  const event = data?.value;
  const organises =
    event !== undefined &&
    (event.can.includes('change') || speaksForOrganiser(me, event)) &&
    mayUse(me, 'registrations:write');
  return { organises, status: event?.status };
}

/** Focal points of an organiser decide about its seats, though they do not write the event itself. */
function speaksForOrganiser({ grants }: Me, { organiserIds, seriesId, status }: Event): boolean {
  if (status !== 'published' && status !== 'postponed') return false;
  return (grants ?? []).some(
    (grant) =>
      grant.role === 'focal-point' &&
      grant.organisationId !== null &&
      organiserIds.includes(grant.organisationId) &&
      (grant.seriesId === null || grant.seriesId === seriesId),
  );
}
