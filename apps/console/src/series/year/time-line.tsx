import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTexts } from '../../texts/texts.tsx';
import type { CalendarDay } from '../queries.ts';
import { Axis } from './axis.tsx';
import type { Bar } from './bar.ts';
import { CountryRow } from './country-row.tsx';
import type { Moving } from './move.ts';
import { daysSeen, rangeAround, type Scale, type Zoom } from './scale.ts';
import { useView } from './use-view.ts';
import styles from './time-line.module.css';

const NAMES = 150;
const NAMES_NARROW = 92;
const NARROW = 480;

export interface TimeLineProps {
  readonly label: string;
  readonly countries: readonly string[];
  readonly bars: readonly Bar[];
  readonly daysOff: readonly CalendarDay[];
  /** Dates that the time line must hold, besides those of its bars. */
  readonly dates: readonly string[];
  readonly zoom: Zoom;
  readonly at: string;
  readonly onAt: (at: string) => void;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly moving: Moving;
}

/** Countries over time: days off shaded, events as bars that can be moved. */
export function TimeLine(props: TimeLineProps) {
  const { countries, bars, daysOff, dates, zoom } = props;
  const { t } = useTexts();
  const { ref: sized, width } = useElementSize<HTMLDivElement>();
  const names = width < NARROW ? NAMES_NARROW : NAMES;
  const scale = useMemo<Scale>(
    () => ({
      ...rangeAround(dates, zoom),
      dayWidth: Math.max(width - names, 1) / daysSeen[zoom],
    }),
    [dates, zoom, width, names],
  );
  const { scroller, seen, onScroll } = useView(scale, { ...props, ready: width > 0 });
  const rows = useMemo(() => rowsOf(countries, bars, daysOff), [countries, bars, daysOff]);
  const track = scale.days * scale.dayWidth;
  return (
    <div
      ref={useMergedRef(sized, scroller)}
      className={styles['scroller']}
      onScroll={onScroll}
      role="region"
      aria-label={props.label}
      tabIndex={0}
    >
      <div className={styles['canvas']} style={{ width: names + track }}>
        <Axis zoom={zoom} scale={scale} seen={seen} />
        {rows.map(({ country, bars: own, daysOff: off }) => (
          <CountryRow
            key={country ?? ''}
            country={country}
            bars={own}
            daysOff={off}
            scale={scale}
            zoom={zoom}
            seen={seen}
            selected={own.some(({ id }) => id === props.selected) ? props.selected : undefined}
            moving={props.moving}
            onSelect={props.onSelect}
            onOpen={props.onOpen}
          />
        ))}
      </div>
      {bars.length === 0 && <p className="only-for-screen-readers">{t('ui.nothingHere')}</p>}
    </div>
  );
}

interface Row {
  readonly country: string | undefined;
  readonly bars: readonly Bar[];
  readonly daysOff: readonly CalendarDay[];
}

/** A row for each country, and one for what is elsewhere where there is any. */
function rowsOf(
  countries: readonly string[],
  bars: readonly Bar[],
  daysOff: readonly CalendarDay[],
): readonly Row[] {
  const barsOf = Map.groupBy(bars, ({ country }) => country);
  const daysOf = Map.groupBy(daysOff, ({ country }) => country);
  const elsewhere = barsOf.get(undefined);
  return [
    ...countries.map((country) => ({
      country,
      bars: barsOf.get(country) ?? [],
      daysOff: daysOf.get(country) ?? [],
    })),
    ...(elsewhere === undefined ? [] : [{ country: undefined, bars: elsewhere, daysOff: [] }]),
  ];
}
