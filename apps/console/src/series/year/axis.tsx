import { useTexts } from '../../texts/texts.tsx';
import { leftOf, type Scale, type Zoom } from './scale.ts';
import { axisOf, hasRoom, type AxisLine, type Tick } from './ticks.ts';
import type { Seen } from './use-view.ts';
import styles from './time-line.module.css';

const HEIGHT = 24;

interface AxisProps {
  readonly zoom: Zoom;
  readonly scale: Scale;
  readonly seen: Seen;
}

/** The dates above the rows. Each bar says its own dates, so that readers of the screen do without these. */
export function Axis({ zoom, scale, seen }: AxisProps) {
  const from = Math.max(seen.from, scale.first);
  const until = Math.min(seen.until, scale.first + scale.days);
  return axisOf(zoom, from, until).map((line, at) => (
    <div key={at} className={styles['axis']} aria-hidden>
      <div className={styles['name']} />
      <div
        className={styles['track']}
        style={{ width: scale.days * scale.dayWidth, height: HEIGHT }}
      >
        {line.ticks.map((tick) => (
          <AxisTick key={tick.date} line={line} tick={tick} scale={scale} />
        ))}
      </div>
    </div>
  ));
}

interface TickProps {
  readonly line: AxisLine;
  readonly tick: Tick;
  readonly scale: Scale;
}

function AxisTick({ line, tick, scale }: TickProps) {
  const { date } = useTexts();
  const inWords = () => {
    if (line.style !== undefined) return date(tick.date, line.style);
    return line.of === 'year' ? tick.date.slice(0, 4) : String(Number(tick.date.slice(8)));
  };
  return (
    <div
      className={styles['tick']}
      style={{ left: leftOf(tick.date, scale), width: tick.days * scale.dayWidth }}
    >
      {hasRoom(tick, scale) && <span>{inWords()}</span>}
    </div>
  );
}
