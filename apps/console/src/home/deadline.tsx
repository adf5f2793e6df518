import { Badge, Text } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';
import { dayOf, daysLeft } from './task.ts';

const SOON_DAYS = 7;

/** Until when, as a date and as days that are left. */
export function Deadline({ until, now }: { readonly until: string | null; readonly now: Date }) {
  const { t, date } = useTexts();
  if (until === null)
    return (
      <Text size="sm" c="dimmed">
        {t('home.noHurry')}
      </Text>
    );
  const days = daysLeft(until, now);
  const words =
    days < 0
      ? `${t('home.late')}: ${t('home.overdue', { count: -days })}`
      : days === 0
        ? t('home.today')
        : t('home.inDays', { count: days });
  const color = days < 0 ? 'red' : days <= SOON_DAYS ? 'orange' : 'gray';
  return (
    <>
      <Text size="sm">{date(dayOf(until), 'short')}</Text>
      <Badge variant="light" color={color} tt="none" miw="max-content" autoContrast>
        {words}
      </Badge>
    </>
  );
}
