import { Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { mayUse, useMe } from '../shell/me.ts';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { SeatBar } from '../ui/seat-bar.tsx';
import { availabilityQuery, type Event } from './queries.ts';

/** The seats: those of the plan once it is open, before that what the draft says. */
export function EventSeats({ event }: { readonly event: Event }) {
  const { t } = useTexts();
  const me = useMe();
  const asks = event.status !== 'draft' && mayUse(me, 'registrations:read');
  const { data, error, refetch } = useQuery({ ...availabilityQuery(event.id), enabled: asks });
  return (
    <section aria-labelledby="event-seats">
      <Title order={2} size="h4" id="event-seats" mb="xs">
        {t('words.seats')}
      </Title>
      {error !== null && data === undefined ? (
        <Failure error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Text>
          {event.capacity === null
            ? t('events.missingCapacity')
            : t('events.plannedSeats', { count: event.capacity })}
        </Text>
      ) : (
        <SeatBar {...data} />
      )}
    </section>
  );
}
