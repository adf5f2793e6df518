import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { GivenText } from '../ui/given-text.tsx';
import { DayGrid } from './day-grid.tsx';
import type { Conflict, RegionalEvent, Session, SessionPatch } from './queries.ts';
import type { Room } from './rooms.ts';

const route = getRouteApi('/events/$eventId/agenda');

interface DayViewProps {
  readonly event: RegionalEvent;
  readonly sessions: readonly Session[];
  readonly rooms: readonly Room[];
  readonly severities: ReadonlyMap<string, Conflict['severity']>;
  readonly changeable: boolean;
  readonly onChange: (session: Session, patch: SessionPatch) => void;
  readonly onOpen: (session: Session) => void;
  readonly onPlan: (start: string, roomId: string | undefined) => void;
}

/** One day as a picture, and the way to the others. */
export function DayView({ event, sessions, ...rest }: DayViewProps) {
  const { t, date } = useTexts();
  const { day: chosen } = route.useSearch();
  const navigate = route.useNavigate();
  const day = event.days.find((one) => one.date === chosen) ?? event.days[0];
  const ofDay = useMemo(
    () => sessions.filter((session) => session.date === day?.date),
    [sessions, day?.date],
  );
  const untimed = ofDay.filter(({ startTime }) => startTime === null);
  if (day === undefined) return null;
  return (
    <Stack gap="sm" className="not-on-paper">
      <Group gap="xs" role="group" aria-label={t('words.dates')}>
        {event.days.map((one) => (
          <Button
            key={one.date}
            size="xs"
            variant={one === day ? 'filled' : 'default'}
            aria-pressed={one === day}
            onClick={() => void navigate({ search: (before) => ({ ...before, day: one.date }) })}
          >
            {date(one.date, 'weekdayDayMonth')}
          </Button>
        ))}
      </Group>
      <Title order={2} size="h4">
        {date(day.date, 'full')}
        {day.theme !== null && (
          <Text span c="dimmed">
            {' · '}
            <GivenText texts={day.theme} />
          </Text>
        )}
      </Title>
      {ofDay.length === 0 && <Text c="dimmed">{t('agenda.nothingThisDay')}</Text>}
      {untimed.length > 0 && <Untimed sessions={untimed} onOpen={rest.onOpen} />}
      <DayGrid key={day.date} day={day} sessions={ofDay} {...rest} />
      {event.timeZone !== null && (
        <Text size="xs" c="dimmed">
          {t('agenda.timesIn', { zone: event.timeZone })}
          {rest.changeable && ` · ${t('agenda.howToMove')}`}
        </Text>
      )}
    </Stack>
  );
}

interface UntimedProps {
  readonly sessions: readonly Session[];
  readonly onOpen: (session: Session) => void;
}

function Untimed({ sessions, onOpen }: UntimedProps) {
  const { t, textOf } = useTexts();
  return (
    <Group gap="xs">
      <Text size="sm">{t('agenda.withoutTime')}</Text>
      {sessions.map((session) => (
        <Button key={session.id} size="xs" variant="default" onClick={() => onOpen(session)}>
          {textOf(session.title)}
        </Button>
      ))}
    </Group>
  );
}
