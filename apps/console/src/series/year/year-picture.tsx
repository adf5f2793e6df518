import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { useTexts } from '../../texts/texts.tsx';
import type { Series } from '../queries.ts';
import { BarDetails } from './bar-details.tsx';
import { Legend } from './legend.tsx';
import type { Moving } from './move.ts';
import type { Zoom } from './scale.ts';
import { TimeLine } from './time-line.tsx';
import { useBars } from './use-bars.ts';
import type { Year } from './use-year.ts';

interface PictureProps {
  readonly series: Series;
  readonly year: Year;
  readonly zoom: Zoom;
  readonly at: string;
  readonly onShow: (change: { at: string }) => void;
  readonly moving: Moving;
}

/** The year as a time line, with its signs explained and the event that is looked at. */
export function YearPicture({ series, year, zoom, at, onShow, moving }: PictureProps) {
  const { t } = useTexts();
  const bars = useBars(series, year, true);
  const [selected, setSelected] = useState<string>();
  const navigate = useNavigate();
  const dates = useMemo(
    () => [series.from, series.to, ...bars.map(({ from }) => from)],
    [series, bars],
  );
  const onOpen = useCallback(
    (id: string) => void navigate({ to: '/events/$eventId', params: { eventId: id } }),
    [navigate],
  );
  const onAt = useCallback((date: string) => onShow({ at: date }), [onShow]);
  return (
    <>
      <TimeLine
        label={t('series.year')}
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
        moving={moving}
      />
      <Legend />
      <BarDetails year={year} selected={selected} moving={moving} />
    </>
  );
}
