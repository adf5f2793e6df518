import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { AgendaOnPaper } from './agenda-on-paper.tsx';
import { AgendaToolbar } from './agenda-toolbar.tsx';
import { ClashSheet } from './clash-sheet.tsx';
import { ConflictList } from './conflict-list.tsx';
import { DayView } from './day-view.tsx';
import { conflictsQuery, type RegionalEvent, type Session } from './queries.ts';
import { Releases } from './releases.tsx';
import { useRooms } from './rooms.ts';
import { SessionForm } from './session-form.tsx';
import { SessionTable } from './session-table.tsx';
import { worstOf } from './severities.ts';
import { useSessionChanges } from './use-session-changes.tsx';

const route = getRouteApi('/events/$eventId/agenda');
/** In other states of the event nothing of its agenda changes any more. */
const OPEN: readonly RegionalEvent['status'][] = ['draft', 'published', 'postponed'];

interface DraftAgendaProps {
  readonly event: RegionalEvent;
  readonly sessions: readonly Session[];
}

/** The draft of the agenda, as a picture, a table, its conflicts or its releases. */
export function DraftAgenda({ event, sessions }: DraftAgendaProps) {
  const { textOf, language } = useTexts();
  const shown = route.useSearch();
  const navigate = route.useNavigate();
  const rooms = useRooms(event);
  const { data: conflicts } = useQuery(conflictsQuery(event.id, language));
  const severities = useMemo(() => worstOf(conflicts ?? []), [conflicts]);
  const changes = useSessionChanges(event.id);
  const open = useCallback(
    (session: string | undefined) =>
      void navigate({
        search: (before) => ({ ...before, session }),
        replace: session === undefined,
      }),
    [navigate],
  );
  const onOpen = useCallback(({ id }: Session) => open(id), [open]);
  const changeable = OPEN.includes(event.status);
  const day = event.days.find(({ date }) => date === shown.day) ?? event.days[0];
  return (
    <>
      <AgendaToolbar event={event} changeable={changeable} conflicts={conflicts} />
      {changes.error !== null && changes.clash === undefined && (
        <Failure error={changes.error} onRetry={changes.forget} />
      )}
      {shown.view === undefined && (
        <DayView
          {...{ event, sessions, rooms, severities, changeable, onOpen }}
          onChange={changes.change}
        />
      )}
      {shown.view === 'table' && (
        <SessionTable {...{ event, sessions, rooms, severities, onOpen }} />
      )}
      {shown.view === 'conflicts' && (
        <ConflictList {...{ event, sessions, onOpen }} changeable={changeable} />
      )}
      {shown.view === 'releases' && <Releases eventId={event.id} />}
      <AgendaOnPaper days={event.days} sessions={sessions} rooms={rooms} zone={event.timeZone} />
      <SessionDrawer
        {...{ event, sessions, rooms, day }}
        chosen={shown.session}
        onClose={() => open(undefined)}
      />
      {changes.clash !== undefined && (
        <ClashSheet
          clash={{ ...changes.clash, title: textOf(changes.clash.session.title) }}
          onClose={changes.closeClash}
          onConfirm={(reason) =>
            changes.clash === undefined
              ? Promise.resolve()
              : changes.changeAllTheSame(changes.clash, reason)
          }
        />
      )}
    </>
  );
}

interface SessionDrawerProps extends DraftAgendaProps {
  readonly rooms: ReturnType<typeof useRooms>;
  readonly day: RegionalEvent['days'][number] | undefined;
  /** The id of a session, or `new`. */
  readonly chosen: string | undefined;
  readonly onClose: () => void;
}

function SessionDrawer({ event, sessions, rooms, day, chosen, onClose }: SessionDrawerProps) {
  const { t, textOf } = useTexts();
  const session = sessions.find(({ id }) => id === chosen);
  const opened = chosen === 'new' || session !== undefined;
  const tracks = [...new Set(sessions.flatMap(({ track }) => track ?? []))];
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="lg"
      title={session === undefined ? t('agenda.newSession') : textOf(session.title)}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {opened && <SessionForm key={chosen} {...{ event, session, day, rooms, tracks, onClose }} />}
    </Drawer>
  );
}
