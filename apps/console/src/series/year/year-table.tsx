import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTexts } from '../../texts/texts.tsx';
import { useCountries } from '../../ui/countries.ts';
import { GivenText } from '../../ui/given-text.tsx';
import { LinkAnchor } from '../../ui/links.tsx';
import type { Column } from '../../ui/list/column.ts';
import { DataList } from '../../ui/list/data-list.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { firstDay, lastDay, type Event, type Series } from '../queries.ts';
import { canMove } from './can-move.ts';
import { daysInWords } from './days-in-words.ts';
import type { Year } from './use-year.ts';

interface TableProps {
  readonly series: Series;
  readonly year: Year;
  readonly onMove: (eventId: string) => void;
}

const nothing = () => undefined;

/** The same as the picture, for who prefers to read. */
export function YearTable({ series, year, onMove }: TableProps) {
  const { t } = useTexts();
  const columns = useColumns(series, year, onMove);
  const rows = useMemo(
    () =>
      [...year.events, ...year.others].toSorted((one, other) =>
        firstDay(one).localeCompare(firstDay(other)),
      ),
    [year.events, year.others],
  );
  return (
    <DataList
      label={t('series.year')}
      pages={{
        rows,
        isPending: false,
        error: null,
        hasMore: false,
        isLoadingMore: false,
        loadMore: nothing,
        retry: nothing,
      }}
      columns={columns}
      idOf={({ id }) => id}
    />
  );
}

function useColumns(series: Series, year: Year, onMove: TableProps['onMove']) {
  const texts = useTexts();
  const { nameOf } = useCountries();
  const mayMove = year.events.some(canMove);
  const { t, textOf } = texts;
  const isOwn = ({ seriesId }: Event) => seriesId === series.id;
  const synergies = ({ id }: Event) =>
    (year.synergiesOf.get(id) ?? []).flatMap(({ events }) =>
      events.filter((event) => event.id !== id).map(({ title }) => textOf(title)),
    );
  const daysOffOn = (event: Event) =>
    year.daysOff
      .filter(
        ({ country, date }) =>
          country === event.hostCountry && event.days.some((day) => day.date === date),
      )
      .map(({ names }) => textOf(names));
  const columns: readonly Column<Event>[] = [
    {
      key: 'title',
      header: t('words.title'),
      text: ({ title }) => textOf(title),
      cell: ({ id, title }) => (
        <LinkAnchor to="/events/$eventId" params={{ eventId: id }}>
          <GivenText texts={title} />
        </LinkAnchor>
      ),
    },
    {
      key: 'dates',
      header: t('words.dates'),
      text: (event) =>
        event.days.length === 0 ? '' : daysInWords(firstDay(event), lastDay(event), texts),
    },
    {
      key: 'host',
      header: t('series.host'),
      text: ({ hostCountry }) =>
        hostCountry === null ? t('series.elsewhere') : nameOf(hostCountry),
    },
    {
      key: 'status',
      header: t('words.status'),
      text: (event) =>
        isOwn(event) ? t(`words.event.status.${event.status}`) : t('series.otherProject'),
      cell: (event) =>
        isOwn(event) ? <StatusBadge of="event" status={event.status} /> : t('series.otherProject'),
    },
    {
      key: 'conflicts',
      header: t('series.inTheWay'),
      text: ({ id }) => (year.conflictsOf.get(id) ?? []).map(({ text }) => text).join(' '),
    },
    {
      key: 'synergies',
      header: t('series.couldJoin'),
      text: (event) => synergies(event).join('; '),
    },
    {
      key: 'daysOff',
      header: t('series.daysOff'),
      text: (event) => daysOffOn(event).join('; '),
    },
  ];
  if (!mayMove) return columns;
  return [
    ...columns,
    {
      key: 'move',
      header: t('series.step'),
      text: () => '',
      cell: (event: Event) =>
        isOwn(event) && canMove(event) ? (
          <Button size="compact-sm" variant="default" onClick={() => onMove(event.id)}>
            {t('series.moveDots')}
          </Button>
        ) : null,
    },
  ];
}
