import { Stack, Table, Text, Title } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';
import { GivenText } from '../ui/given-text.tsx';
import { ownZone } from '../ui/instant-input.tsx';
import { OrganisationName } from '../ui/organisation.tsx';
import type { Event } from './queries.ts';

type Day = Event['days'][number];

function timesOf({ startTime, endTime, endsNextDay }: Day, nextDay: string): string {
  if (startTime === null && endTime === null) return '';
  return `${startTime ?? '…'}–${endTime ?? '…'}${endsNextDay === true ? ` (${nextDay})` : ''}`;
}

/** The days in the event's own time, with who holds them together with the organisers. */
export function EventDays({ event }: { readonly event: Event }) {
  const { t, date } = useTexts();
  const { days, timeZone } = event;
  return (
    <section aria-labelledby="event-days">
      <Title order={2} size="h4" id="event-days">
        {t('words.dates')}
      </Title>
      {days.length === 0 ? (
        <Text c="dimmed">{t('events.noDays')}</Text>
      ) : (
        <Table mt="xs" aria-labelledby="event-days">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('words.date')}</Table.Th>
              <Table.Th>{t('events.theme')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {days.map((day) => (
              <Table.Tr key={day.date}>
                <Table.Td>
                  {date(day.date, 'full')}
                  <Text size="sm" c="dimmed">
                    {timesOf(day, t('events.nextDay'))}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <Stack gap={2}>
                    {day.theme !== null && <GivenText texts={day.theme} />}
                    {day.coOrganiserIds.map((id) => (
                      <Text key={id} size="sm" c="dimmed">
                        {t('events.with')} <OrganisationName id={id} />
                      </Text>
                    ))}
                  </Stack>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {timeZone !== null && (
        <Text size="sm" c="dimmed" mt={4}>
          {t(timeZone === ownZone ? 'events.inYourZone' : 'events.inZone', { zone: timeZone })}
        </Text>
      )}
    </section>
  );
}
