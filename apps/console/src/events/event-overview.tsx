import { SimpleGrid, Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EventDays } from './event-days.tsx';
import { EventFacts } from './event-facts.tsx';
import { EventSeats } from './event-seats.tsx';
import { NextSteps } from './next-steps.tsx';
import { eventQuery } from './queries.ts';

const route = getRouteApi('/events/$eventId');
const WHILE_LOADING = 320;

/** What, when, where, whose turn it is, and what is missing. */
export function EventOverview() {
  const { eventId } = route.useParams();
  const { data } = useQuery(eventQuery(eventId));
  if (data === undefined) return <Skeleton height={WHILE_LOADING} />;
  const event = data.value;
  return (
    <Stack gap="xl">
      <NextSteps event={event} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl" verticalSpacing="xl">
        <EventDays event={event} />
        <Stack gap="xl">
          <EventSeats event={event} />
          <EventFacts event={event} />
        </Stack>
      </SimpleGrid>
    </Stack>
  );
}
