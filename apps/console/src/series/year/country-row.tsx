import { memo, useMemo } from 'react';
import type { CalendarDay } from '../queries.ts';
import type { Bar } from './bar.ts';
import { CountryName } from './country-name.tsx';
import { DaysOff } from './days-off.tsx';
import { EventBar, placeOf } from './event-bar.tsx';
import { lanesOf } from './lanes.ts';
import { useMove, type Moving } from './move.ts';
import { dayNumber, daysSinceMonday, leftOf, type Scale, type Zoom } from './scale.ts';
import { today } from '../../ui/local-day.ts';
import type { Seen } from './use-view.ts';
import styles from './time-line.module.css';

const LANE = 28;
const AROUND = 12;
const WEEK = 7;
const WORKING = 5;
/** Narrower days would flicker. */
const WEEKENDS_FROM = 3;

export interface RowProps {
  readonly country: string | undefined;
  readonly bars: readonly Bar[];
  readonly daysOff: readonly CalendarDay[];
  readonly scale: Scale;
  readonly zoom: Zoom;
  readonly seen: Seen;
  readonly selected: string | undefined;
  readonly moving: Moving;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** One country: its days off behind its events. Drawn anew only when something in it changes. */
export const CountryRow = memo(function CountryRow(props: RowProps) {
  const { country, bars, daysOff, scale, zoom, seen, moving } = props;
  const lanes = useMemo(() => lanesOf(bars.map((bar) => placeOf(bar, scale))), [bars, scale]);
  const moved = useMove(moving, ({ move }) => bars.find(({ id }) => id === move?.id)?.id);
  const height = Math.max(Math.max(0, ...lanes) + 1, 1) * LANE + AROUND;
  const inSight = useMemo(
    () =>
      daysOff.filter(({ date }) => dayNumber(date) >= seen.from && dayNumber(date) <= seen.until),
    [daysOff, seen],
  );
  return (
    <div className={styles['row']}>
      <CountryName country={country} daysOff={inSight} />
      <div
        className={styles['track']}
        style={{ width: scale.days * scale.dayWidth, minHeight: height, ...weekends(scale) }}
      >
        <DaysOff daysOff={inSight} scale={scale} />
        <Today scale={scale} />
        {bars.map((bar, at) =>
          isInSight(bar, seen) || bar.id === moved ? (
            <EventBar
              key={bar.id}
              bar={bar}
              top={(lanes[at] ?? 0) * LANE + AROUND / 2}
              scale={scale}
              zoom={zoom}
              selected={bar.id === props.selected}
              moving={moving}
              onSelect={props.onSelect}
              onOpen={props.onOpen}
            />
          ) : null,
        )}
      </div>
    </div>
  );
});

function isInSight({ from, to }: Bar, { from: first, until }: Seen): boolean {
  return dayNumber(to) >= first && dayNumber(from) <= until;
}

function weekends({ first, dayWidth }: Scale) {
  if (dayWidth < WEEKENDS_FROM) return {};
  const weekend = `transparent 0 ${WORKING * dayWidth}px, var(--weekend) ${WORKING * dayWidth}px ${WEEK * dayWidth}px`;
  return {
    backgroundImage: `linear-gradient(to right, ${weekend})`,
    backgroundSize: `${WEEK * dayWidth}px 100%`,
    backgroundPositionX: -daysSinceMonday(first) * dayWidth,
  };
}

function Today({ scale }: { readonly scale: Scale }) {
  const left = leftOf(today(), scale);
  return <div className={styles['today']} style={{ left }} aria-hidden />;
}
