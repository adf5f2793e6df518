import { useQueries } from '@tanstack/react-query';
import { registrationsOfEvent } from '../registrations/queries.ts';
import { usesSeat } from '../registrations/states.ts';
import type { Invitation } from './queries.ts';

/** How many people with a seat, or who wait for one, each organisation has; undefined until that is known. */
export function useUsedSeats(
  eventIds: readonly string[],
): ((invitation: Invitation) => number) | undefined {
  const results = useQueries({ queries: [...new Set(eventIds)].map(registrationsOfEvent) });
  if (results.some(({ data }) => data === undefined)) return undefined;
  const using = results.flatMap(({ data = [] }) => data).filter(usesSeat);
  const byKey = Map.groupBy(using, keyOf);
  return (invitation) => byKey.get(keyOf(invitation))?.length ?? 0;
}

function keyOf(of: { readonly eventId: string; readonly organisationId: string | null }): string {
  return `${of.eventId} ${of.organisationId ?? ''}`;
}
