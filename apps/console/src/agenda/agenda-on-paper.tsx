import { Table, Text, Title } from '@mantine/core';
import { useTexts } from '../texts/texts.tsx';
import type { EventDay, Session } from './queries.ts';
import { SpeakerNames } from './speaker-names.tsx';
import { startMinute, timesOf } from './slot.ts';

type Printed = Omit<Session, 'eventId' | 'externalRef'> & { readonly roomName?: string | null };

/** Sessions without a time stand below the others. */
const LAST = 9999;

interface OnPaperProps {
  readonly days: readonly EventDay[];
  readonly sessions: readonly Printed[];
  readonly rooms: readonly { readonly id: string | null; readonly name: string }[];
  readonly zone: string | null;
  /** On the screen too: a release, which is only read. */
  readonly onScreen?: boolean;
}

/** The agenda day by day, as it is printed. */
export function AgendaOnPaper({ days, sessions, rooms, zone, onScreen }: OnPaperProps) {
  const { t, textOf, date } = useTexts();
  const roomOf = ({ roomId, roomName }: Printed) =>
    roomName ?? (roomId === null ? '' : rooms.find(({ id }) => id === roomId)?.name);
  return (
    <div className={onScreen === true ? undefined : 'only-on-paper'}>
      {days.map((day) => (
        <section key={day.date}>
          <Title order={2} size="h4" mt="md">
            {date(day.date, 'full')}
            {day.theme !== null && ` · ${textOf(day.theme)}`}
          </Title>
          <Table layout="fixed">
            <Table.Thead>
              <Table.Tr>
                <Table.Th w={110}>{t('agenda.time')}</Table.Th>
                <Table.Th>{t('words.title')}</Table.Th>
                <Table.Th w="30%">{t('agenda.speakers')}</Table.Th>
                <Table.Th w="20%">{t('agenda.room')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {ofDay(sessions, day.date).map((session) => (
                <Table.Tr key={session.id}>
                  <Table.Td>{timesOf(session)}</Table.Td>
                  <Table.Td>
                    <Text span fw={600} size="sm">
                      {textOf(session.title)}
                    </Text>{' '}
                    <Text span size="xs" c="dimmed">
                      {t(`words.session.kind.${session.kind}`)}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    <SpeakerNames speakers={session.speakers} />
                  </Table.Td>
                  <Table.Td>{roomOf(session)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      ))}
      {zone !== null && (
        <Text size="xs" c="dimmed" mt="xs">
          {t('agenda.timesIn', { zone })}
        </Text>
      )}
    </div>
  );
}

function ofDay(sessions: readonly Printed[], date: string): readonly Printed[] {
  return sessions
    .filter((session) => session.date === date)
    .toSorted((one, other) => (startMinute(one) ?? LAST) - (startMinute(other) ?? LAST));
}
