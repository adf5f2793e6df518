import { Skeleton, Stack, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTexts } from '../../texts/texts.tsx';
import { Failure } from '../../ui/failure.tsx';
import type { Series } from '../queries.ts';
import { MoveSheet } from './move-sheet.tsx';
import { useMove, useMoving, type Moving } from './move.ts';
import { daysSeen, keepMiddle, shiftDate, zoomed, type Zoom } from './scale.ts';
import { today } from '../../ui/local-day.ts';
import { useYearKeys } from './use-year-keys.ts';
import { useYear, type Year } from './use-year.ts';
import { YearPicture } from './year-picture.tsx';
import { YearTable } from './year-table.tsx';
import { YearToolbar } from './year-toolbar.tsx';

const route = getRouteApi('/series/$seriesId');
const WHILE_LOADING = 320;
const BEFORE_TODAY = 10;

/** The year of a series, as a picture or as a table. */
export function SeriesYear({ series }: { readonly series: Series }) {
  const { t } = useTexts();
  const year = useYear(series);
  const { zoom, at, as, show } = useShown(series);
  const moving = useMoving();
  const onZoom = useCallback(
    (by: 1 | -1) => {
      const next = zoomed(zoom, by);
      show({ zoom: next, at: keepMiddle(at, zoom, next) });
    },
    [zoom, at, show],
  );
  useYearKeys({
    t: () => show({ as: as === 'table' ? undefined : 'table' }),
    '+': () => onZoom(1),
    '-': () => onZoom(-1),
  });
  if (year.error !== null && year.isPending)
    return <Failure error={year.error} onRetry={year.retry} />;
  if (year.isPending) return <Skeleton height={WHILE_LOADING} aria-label={t('ui.loading')} />;
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {t('series.year')}
      </Title>
      <YearToolbar zoom={zoom} at={at} as={as} onZoom={onZoom} onShow={show} />
      {as === 'table' ? (
        <YearTable series={series} year={year} onMove={(id) => moving.ask(id)} />
      ) : (
        <YearPicture
          series={series}
          year={year}
          zoom={zoom}
          at={at}
          onShow={show}
          moving={moving}
        />
      )}
      <Asked year={year} moving={moving} />
    </Stack>
  );
}

/** The sheet of an event that was let go on other days. */
function Asked({ year, moving }: { readonly year: Year; readonly moving: Moving }) {
  const asked = useMove(moving, (now) => now.asked);
  const event = year.events.find(({ id }) => id === asked?.id);
  if (asked === undefined || event === undefined) return null;
  return (
    <MoveSheet
      event={event}
      days={asked.days}
      onDays={(days) => moving.to(event.id, days)}
      onClose={() => {
        moving.takeBack();
        focusBar(event.id);
      }}
    />
  );
}

/** What the address bar says is shown, and where the year begins unless it says so. */
function useShown(series: Series) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const zoom: Zoom = search.zoom ?? 'year';
  const show = useCallback(
    (change: Partial<typeof search>) =>
      void navigate({
        search: (before) => ({ ...before, ...change }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  return { zoom, as: search.as, at: search.at ?? beginning(series, zoom), show };
}

function beginning({ from, to }: Series, zoom: Zoom): string {
  const now = today();
  if (now < from) return from;
  const latest = shiftDate(to, -daysSeen[zoom]);
  const before = shiftDate(now, -Math.round(daysSeen[zoom] / BEFORE_TODAY));
  const wanted = before < latest ? before : latest;
  return wanted < from ? from : wanted;
}

/** Whoever goes by keyboard is back at the event once its sheet is gone. */
function focusBar(id: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`button[data-event="${id}"]`)?.focus(),
  );
}
