import { memo } from 'react';
import { useTexts } from '../../texts/texts.tsx';
import type { CalendarDay } from '../queries.ts';
import { leftOf, type Scale } from './scale.ts';
import styles from './time-line.module.css';

interface DaysOffProps {
  readonly daysOff: readonly CalendarDay[];
  readonly scale: Scale;
}

/** The shades behind the bars; the name of the country lists the same days in words. */
export const DaysOff = memo(function DaysOff({ daysOff, scale }: DaysOffProps) {
  const { textOf, date } = useTexts();
  return daysOff.map((day) => (
    <div
      key={day.id}
      aria-hidden
      className={
        day.kind === 'public' ? styles['dayOff'] : `${styles['dayOff']} ${styles['feast']}`
      }
      style={{ left: leftOf(day.date, scale), width: scale.dayWidth }}
      title={`${date(day.date, 'weekdayDayMonth')}: ${textOf(day.names)}`}
    />
  ));
});
