import { useQuery } from '@tanstack/react-query';
import { eventQuery } from '../events/queries.ts';
import { mayUse, useMe } from '../shell/me.ts';

/** Whether the reader organises the event and may decide about its seats, as the API says; and the event's state. */
export function useOrganises(eventId: string) {
  const me = useMe();
  const { data } = useQuery(eventQuery(eventId));
  const organises =
    data?.value.can.includes('change') === true && mayUse(me, 'registrations:write');
  return { organises, status: data?.value.status };
}
