import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useTexts } from '../../texts/texts.tsx';
import { useCountries } from '../../ui/countries.ts';
import type { Series } from '../queries.ts';
import type { Bar } from '../year/bar.ts';
import { daysInWords } from '../year/days-in-words.ts';
import { nothingMoves } from '../year/move.ts';
import { keepMiddle, zoomed, type Zoom } from '../year/scale.ts';
import { TimeLine } from '../year/time-line.tsx';
import { useBars } from '../year/use-bars.ts';
import { useYearKeys } from '../year/use-year-keys.ts';
import { useYear } from '../year/use-year.ts';
import { YearToolbar } from '../year/year-toolbar.tsx';
import { letterOf, type Plans } from './question.ts';

const route = getRouteApi('/series/$seriesId/plan');

interface PlanTimeLineProps {
  readonly series: Series;
  readonly answer: Plans;
}

/** All plans over the days off and the events that there are already. */
export function PlanTimeLine({ series, answer }: PlanTimeLineProps) {
  const { t } = useTexts();
  const year = useYear(series);
  const there = useBars(series, year, false);
  const planned = usePlannedBars(answer);
  const bars = useMemo(
    () => [...there, ...planned].toSorted((one, other) => one.from.localeCompare(other.from)),
    [there, planned],
  );
  const dates = useMemo(() => [series.from, series.to], [series]);
  const search = route.useSearch();
  const navigate = useNavigate();
  const goTo = route.useNavigate();
  const [selected, setSelected] = useState<string>();
  const zoom: Zoom = search.zoom ?? 'year';
  const at = search.at ?? answer.question.from;
  const show = useCallback(
    (change: { zoom?: Zoom; at?: string }) =>
      void goTo({
        search: (before) => ({ ...before, ...change }),
        replace: true,
        resetScroll: false,
      }),
    [goTo],
  );
  const onZoom = (by: 1 | -1) => {
    const next = zoomed(zoom, by);
    show({ zoom: next, at: keepMiddle(at, zoom, next) });
  };
  useYearKeys({ '+': () => onZoom(1), '-': () => onZoom(-1) });
  const onAt = useCallback((date: string) => show({ at: date }), [show]);
  const onOpen = useCallback(
    (id: string) => {
      // what is only planned has no page yet
      if (!id.includes('/')) void navigate({ to: '/events/$eventId', params: { eventId: id } });
    },
    [navigate],
  );
  return (
    <>
      <YearToolbar zoom={zoom} at={at} as={undefined} onZoom={onZoom} onShow={show} pictureOnly />
      <TimeLine
        label={t('series.plan.overYear')}
        countries={series.countries}
        bars={bars}
        daysOff={year.daysOff}
        dates={dates}
        zoom={zoom}
        at={at}
        onAt={onAt}
        selected={selected}
        onSelect={setSelected}
        onOpen={onOpen}
        moving={nothingMoves}
      />
    </>
  );
}

function usePlannedBars({ plans }: Plans): readonly Bar[] {
  const texts = useTexts();
  const { nameOf } = useCountries();
  return useMemo(
    () =>
      plans.flatMap((plan) =>
        plan.events.map((event): Bar => {
          const from = event.days[0] ?? '';
          const to = event.days.at(-1) ?? from;
          const label = `${letterOf(plan)}${event.numberInSeries}`;
          return {
            id: `${plan.rank}/${event.numberInSeries}`,
            country: event.host,
            from,
            to,
            label,
            inWords: `${label}, ${daysInWords(from, to, texts)}, ${nameOf(event.host)}`,
            look: 'plan',
            conflicts: 0,
            synergies: 0,
            movable: false,
          };
        }),
      ),
    [plans, texts, nameOf],
  );
}
