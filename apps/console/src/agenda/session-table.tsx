import { Anchor } from '@mantine/core';
import { useMemo } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { GivenText } from '../ui/given-text.tsx';
import type { Column } from '../ui/list/column.ts';
import { DataList } from '../ui/list/data-list.tsx';
import { wholeList } from '../ui/list/whole-list.ts';
import type { Conflict, RegionalEvent, Session } from './queries.ts';
import { roomName, type Room } from './rooms.ts';
import { startMinute, timesOf } from './slot.ts';
import { useSpeakerNames } from './speaker-names.tsx';

/** Sessions without a time stand below the others of their day. */
const LAST = 9999;

interface SessionTableProps {
  readonly event: RegionalEvent;
  readonly sessions: readonly Session[];
  readonly rooms: readonly Room[];
  readonly severities: ReadonlyMap<string, Conflict['severity']>;
  readonly onOpen: (session: Session) => void;
}

/** The sessions as a table, with what the picture shows. */
export function SessionTable(props: SessionTableProps) {
  const { t, textOf } = useTexts();
  const { event, sessions, onOpen } = props;
  const rows = useMemo(
    () =>
      sessions.toSorted(
        (one, other) =>
          one.date.localeCompare(other.date) ||
          (startMinute(one) ?? LAST) - (startMinute(other) ?? LAST),
      ),
    [sessions],
  );
  return (
    <div className="not-on-paper">
      <DataList
        label={`${t('agenda.sessions')}: ${textOf(event.title)}`}
        pages={wholeList(rows)}
        columns={useColumns(props)}
        idOf={({ id }) => id}
        onOpen={onOpen}
        empty={t('agenda.nothingPlanned')}
      />
    </div>
  );
}

function useColumns({ sessions, rooms, severities, onOpen }: SessionTableProps) {
  const { t, textOf, date } = useTexts();
  const speakers = useMemo(() => sessions.flatMap((session) => session.speakers), [sessions]);
  const names = useSpeakerNames(speakers);
  const columns: readonly Column<Session>[] = [
    {
      key: 'date',
      header: t('words.date'),
      text: (session) => date(session.date, 'weekdayDayMonth'),
    },
    {
      key: 'time',
      header: t('agenda.time'),
      text: timesOf,
      cell: (session) => <span style={{ whiteSpace: 'nowrap' }}>{timesOf(session)}</span>,
    },
    {
      key: 'title',
      header: t('words.title'),
      text: ({ title }) => textOf(title),
      cell: (session) => (
        <Anchor component="button" type="button" ta="start" onClick={() => onOpen(session)}>
          <GivenText texts={session.title} />
        </Anchor>
      ),
    },
    { key: 'kind', header: t('words.kind'), text: ({ kind }) => t(`words.session.kind.${kind}`) },
    {
      key: 'room',
      header: t('agenda.room'),
      text: ({ roomId }) => roomName(rooms, roomId) ?? t('agenda.roomGone'),
    },
    { key: 'track', header: t('agenda.track'), text: ({ track }) => track ?? '' },
    {
      key: 'speakers',
      header: t('agenda.speakers'),
      text: (session) => session.speakers.map(({ personId }) => names.get(personId)).join(', '),
    },
    {
      key: 'conflicts',
      header: t('agenda.view.conflicts'),
      text: ({ id }) => {
        const severity = severities.get(id);
        return severity === undefined ? '' : t(`agenda.severity.${severity}`);
      },
    },
    {
      key: 'language',
      header: t('agenda.language'),
      text: ({ language }) => language ?? '',
      hidden: true,
    },
  ];
  return columns;
}
