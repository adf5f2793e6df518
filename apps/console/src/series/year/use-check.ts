import { useThrottledValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Event } from '../queries.ts';
import { checkQuery } from './queries.ts';

const CHECK_MS = 300;

/** What the event would collide with so many days later; asked while it moves, though not at each of its steps. */
export function useCheck(event: Event, days: number) {
  const asked = useThrottledValue(days, CHECK_MS);
  const { data, error, isPlaceholderData } = useQuery({
    ...checkQuery(event, asked),
    enabled: asked !== 0,
    placeholderData: keepPreviousData,
  });
  return { conflicts: data, error, isLate: isPlaceholderData || asked !== days };
}
