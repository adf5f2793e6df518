import type { Frame } from './day-frame.ts';
import css from './day-grid.module.css';
import { timeOf } from './slot.ts';

const HOUR = 60;

interface HoursProps {
  readonly frame: Frame;
  readonly y: (minute: number) => number;
}

export function HoursColumn({ frame, y }: HoursProps) {
  const hours = Array.from(
    { length: (frame.to - frame.from) / HOUR },
    (_, at) => frame.from + at * HOUR,
  );
  return (
    <div className={css['hours']} aria-hidden>
      {hours.map((minute) => (
        <span key={minute} className={css['hour']} style={{ top: y(minute) }}>
          {timeOf(minute)}
        </span>
      ))}
    </div>
  );
}
