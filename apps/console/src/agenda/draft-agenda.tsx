import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { Failure } from '../ui/failure.tsx';
import { AgendaOnPaper } from './agenda-on-paper.tsx';
import type { ShownAgenda } from './agenda-routes.ts';
import { AgendaToolbar } from './agenda-toolbar.tsx';
import { ClashSheet } from './clash-sheet.tsx';
import { ConflictList } from './conflict-list.tsx';
import { DayView } from './day-view.tsx';
import { conflictsQuery, type Conflict, type RegionalEvent, type Session } from './queries.ts';
import { Releases } from './releases.tsx';
import { useRooms } from './rooms.ts';
import type { NewAt } from './session-draft.ts';
import { SessionForm } from './session-form.tsx';
import { SessionTable } from './session-table.tsx';
import { worstOf } from './severities.ts';
import { useSessionChanges } from './use-session-changes.tsx';

const route = getRouteApi('/events/$eventId/agenda');

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
    (session: string | undefined, at: Pick<ShownAgenda, 'start' | 'room'> = {}) =>
      void navigate({
        search: ({ start: _start, room: _room, ...before }) => ({ ...before, session, ...at }),
        replace: session === undefined,
      }),
    [navigate],
  );
  const planAt = useCallback(
    (start: string, room: string | undefined) => open('new', { start, room }),
    [open],
  );
  const onOpen = useCallback(({ id }: Session) => open(id), [open]);
  const changeable = event.can.includes('plan-sessions');
  const day = event.days.find(({ date }) => date === shown.day) ?? event.days[0];
  return (
    <>
      <AgendaToolbar event={event} conflicts={conflicts} />
      {changes.error !== null && changes.clash === undefined && (
        <Failure error={changes.error} onRetry={changes.forget} />
      )}
      {shown.view === undefined && (
        <DayView
          {...{ event, sessions, rooms, severities, changeable, onOpen }}
          onChange={changes.change}
          onPlan={planAt}
        />
      )}
      {shown.view === 'table' && (
        <SessionTable {...{ event, sessions, rooms, severities, onOpen }} />
      )}
      {shown.view === 'conflicts' && <ConflictList {...{ event, sessions, onOpen }} />}
      {shown.view === 'releases' && <Releases eventId={event.id} />}
      <AgendaOnPaper days={event.days} sessions={sessions} rooms={rooms} zone={event.timeZone} />
      <SessionDrawer
        {...{ event, sessions, rooms }}
        conflicts={conflicts ?? []}
        newAt={{ day, start: shown.start, room: shown.room }}
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
  readonly newAt: NewAt;
  readonly conflicts: readonly Conflict[];
  /** The id of a session, or `new`. */
  readonly chosen: string | undefined;
  readonly onClose: () => void;
}

function SessionDrawer(props: SessionDrawerProps) {
  const { event, sessions, rooms, newAt, chosen, onClose } = props;
  const { t, textOf } = useTexts();
  const session = sessions.find(({ id }) => id === chosen);
  const opened = chosen === 'new' || session !== undefined;
  const conflicts = props.conflicts.filter(({ sessionIds }) =>
    sessionIds.some((id) => id === chosen),
  );
  const tracks = [...new Set(sessions.flatMap(({ track }) => track ?? []))];
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      // what was typed is not lost by a click beside it
      closeOnClickOutside={false}
      size="lg"
      title={session === undefined ? t('agenda.newSession') : textOf(session.title)}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {opened && (
        <SessionForm
          key={chosen}
          {...{ event, session, newAt, rooms, tracks, conflicts, onClose }}
        />
      )}
    </Drawer>
  );
}
