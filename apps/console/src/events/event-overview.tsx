import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTexts } from '../texts/texts.tsx';
import { eventQuery } from './queries.ts';

const route = getRouteApi('/events/$eventId');

/** What, when and where. */
export function EventOverview() {
  const { date } = useTexts();
  const { eventId } = route.useParams();
  const { data } = useQuery(eventQuery(eventId));
  return data?.value.days.map((day) => <Text key={day.date}>{date(day.date, 'full')}</Text>);
}
