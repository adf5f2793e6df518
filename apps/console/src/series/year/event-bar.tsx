import { IconAlertTriangleFilled, IconLink } from '@tabler/icons-react';
import { memo, type KeyboardEvent } from 'react';
import type { Bar } from './bar.ts';
import type { Stretch } from './lanes.ts';
import { useMove, type Moving } from './move.ts';
import { dayNumber, leftOf, type Scale, type Zoom } from './scale.ts';
import { useDrag } from './use-drag.ts';
import styles from './time-line.module.css';

const LEAST = 8;
const TARGET = 24;
const MARK = 16;
const GAP = 4;
const LETTER = 7;
const SHORTEST = 20;
const LONGEST = 180;
const WEEK = 7;
const BORDER = 8;

interface BarProps {
  readonly bar: Bar;
  readonly top: number;
  readonly scale: Scale;
  readonly zoom: Zoom;
  readonly selected: boolean;
  readonly moving: Moving;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

function widthOf({ from, to }: Bar, { dayWidth }: Scale): number {
  return Math.max((dayNumber(to) - dayNumber(from) + 1) * dayWidth, LEAST);
}

const marksOf = ({ conflicts, synergies }: Bar) => Number(conflicts > 0) + Number(synergies > 0);

function labelWidth({ label, look }: Bar): number {
  return look === 'other' ? 0 : Math.max(Math.min(label.length * LETTER, LONGEST), SHORTEST);
}

/** The room that a bar takes with its words beside it. */
export function placeOf(bar: Bar, scale: Scale): Stretch {
  const words = labelWidth(bar) + marksOf(bar) * (MARK + GAP) + GAP;
  return {
    left: leftOf(bar.from, scale),
    width: Math.max(widthOf(bar, scale) + words, TARGET) + BORDER,
  };
}

/** One event. Arrows move it by a day, with Shift by a week; Enter goes on, Escape takes it back. */
export const EventBar = memo(function EventBar(props: BarProps) {
  const { bar, top, scale, moving, selected } = props;
  /** How many days later it is shown than it is; undefined while it is not moved. */
  const shift = useMove(moving, ({ move }) => (move?.id === bar.id ? move.days : undefined));
  const left = leftOf(bar.from, scale);
  const width = widthOf(bar, scale);
  const drag = useDrag(scale, {
    enabled: bar.movable,
    shift: shift ?? 0,
    onMove: (days) => moving.to(bar.id, days),
    onDrop: () => moving.drop(),
  });
  const look = [
    styles['bar'],
    styles[bar.look],
    bar.movable && styles['movable'],
    shift !== undefined && styles['moving'],
  ];
  return (
    <>
      {shift !== undefined && shift !== 0 && (
        <div className={styles['ghost']} style={{ left, top: top + 3, width }} aria-hidden />
      )}
      <button
        type="button"
        data-event={bar.id}
        className={look.filter(Boolean).join(' ')}
        style={{ left, top, transform: `translateX(${(shift ?? 0) * scale.dayWidth}px)` }}
        title={bar.inWords}
        aria-label={bar.inWords}
        aria-pressed={selected}
        // others stand in the table; with them the way by Tab would be endless
        tabIndex={bar.look === 'other' ? -1 : 0}
        onFocus={() => props.onSelect(bar.id)}
        onClick={() => props.onSelect(bar.id)}
        onDoubleClick={() => props.onOpen(bar.id)}
        onKeyDown={(event) => pressed(event, { ...props, shift, letGo: drag.letGo })}
        {...drag.handlers}
      >
        <span className={styles['body']} style={{ width }} />
        {bar.conflicts > 0 && (
          <IconAlertTriangleFilled
            size={MARK}
            className={styles['mark']}
            color="var(--mantine-color-orange-6)"
          />
        )}
        {bar.synergies > 0 && <IconLink size={MARK} className={styles['mark']} />}
        {bar.look !== 'other' && (
          <span className={styles['label']} style={{ maxWidth: labelWidth(bar) }}>
            {bar.label}
          </span>
        )}
      </button>
    </>
  );
});

interface Pressed extends BarProps {
  readonly shift: number | undefined;
  readonly letGo: () => void;
}

function pressed(event: KeyboardEvent, { bar, shift, moving, onOpen, letGo }: Pressed): void {
  const direction = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (direction !== undefined && bar.movable) {
    event.preventDefault();
    moving.to(bar.id, (shift ?? 0) + direction * (event.shiftKey ? WEEK : 1));
  } else if (event.key === 'Enter') {
    event.preventDefault();
    if (shift === undefined) onOpen(bar.id);
    else moving.drop();
  } else if (event.key === 'Escape' && shift !== undefined) {
    event.preventDefault();
    letGo();
    moving.takeBack();
  }
}
