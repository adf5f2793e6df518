import { Box, Group, Slider, Stack, Text } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { DateInput } from '../ui/date-input.tsx';
import { today as todayHere } from '../ui/local-day.ts';
import { isWithin, Period, type Days } from '../ui/period.tsx';
import { dayAt, dayNumber, spanOf, timeAxis, type TimeAxis } from './time-axis.ts';
import classes from './membership-picture.module.css';

export interface PictureRow extends Days {
  readonly key: string;
  readonly name: ReactNode;
}

export interface PictureGroup {
  readonly key: string;
  /** Above its rows; none where there is one group alone. */
  readonly title?: ReactNode;
  readonly rows: readonly PictureRow[];
}

interface PictureProps {
  readonly groups: readonly PictureGroup[];
  readonly day: string | undefined;
  readonly onDay: (day: string) => void;
}

/** So many arrow keys lead from one end of the slider to the other; the field beside it takes any day. */
const STEPS = 120;
/** How far Page Up and Page Down lead. */
const YEAR_DAYS = 365;

function within(number: number, { first, last }: TimeAxis): string {
  return dayAt(Math.min(Math.max(number, dayNumber(first)), dayNumber(last)));
}

/** Who was a member when, as bars, and who was one on the day that the slider names. */
export function MembershipPicture({ groups, day: asked, onDay }: PictureProps) {
  const { t, date } = useTexts();
  const today = todayHere();
  const axis = useMemo(
    () =>
      timeAxis(
        groups.flatMap(({ rows }) => rows),
        today,
      ),
    [groups, today],
  );
  const day = asked ?? today;
  const count = groups.flatMap(({ rows }) => rows).filter((row) => isWithin(row, day)).length;
  return (
    <Stack gap="xs">
      <Text fw={600} role="status">
        {t('organisations.membersOn', { date: date(day), count })}
      </Text>
      <div className={classes.row}>
        <DateInput
          label={t('organisations.day')}
          min={axis.first}
          max={axis.last}
          value={day}
          onChange={(next) => next !== '' && onDay(next)}
        />
        <Slider
          className="not-on-paper"
          onKeyDown={(event) => {
            const days = { PageUp: YEAR_DAYS, PageDown: -YEAR_DAYS }[event.key];
            if (days === undefined) return;
            event.preventDefault();
            onDay(within(dayNumber(day) + days, axis));
          }}
          classNames={{ root: classes.slider }}
          thumbLabel={t('organisations.day')}
          label={null}
          // for a finger
          thumbSize={24}
          step={Math.ceil((dayNumber(axis.last) - dayNumber(axis.first)) / STEPS)}
          thumbProps={{ 'aria-valuetext': date(day) }}
          min={dayNumber(axis.first)}
          max={dayNumber(axis.last)}
          value={dayNumber(day)}
          onChange={(number) => onDay(dayAt(number))}
        />
      </div>
      {groups.map(({ key, title, rows }) => (
        <Box key={key} component="section" mt="xs">
          {title}
          {rows.map((row) => (
            <Bar key={row.key} row={row} axis={axis} day={day} />
          ))}
        </Box>
      ))}
      <div className={classes.row} aria-hidden>
        <span />
        <div className={classes.years}>
          {axis.marks.map(({ year, at }) => (
            <Text
              key={year}
              size="xs"
              c="dimmed"
              className={classes.year}
              style={{ left: `${at}%` }}
            >
              {year}
            </Text>
          ))}
        </div>
      </div>
    </Stack>
  );
}

interface BarProps {
  readonly row: PictureRow;
  readonly axis: TimeAxis;
  readonly day: string;
}

function Bar({ row, axis, day }: BarProps) {
  const { t } = useTexts();
  const { left, width } = spanOf(row, axis);
  const isMember = isWithin(row, day);
  return (
    <div className={classes.row}>
      <div>
        <Group gap={6}>
          <Text size="sm" span fw={isMember ? 600 : undefined}>
            {row.name}
          </Text>
          {isMember && (
            <span className="only-for-screen-readers">{t('organisations.memberThatDay')}</span>
          )}
        </Group>
        <Text size="xs" c="dimmed">
          <Period days={row} />
        </Text>
      </div>
      <div className={classes.line} aria-hidden>
        <div
          className={classes.bar}
          data-member={isMember || undefined}
          style={{ left: `${left}%`, width: `${width}%` }}
        />
        <div className={classes.day} style={{ left: `${axis.placeOf(day)}%` }} />
      </div>
    </div>
  );
}
