import { useMemo, useRef, type CSSProperties, type MouseEvent } from 'react';
import { useTexts } from '../texts/texts.tsx';
import { frameOf, type Frame } from './day-frame.ts';
import css from './day-grid.module.css';
import { placesOf, type Place } from './grid-layout.ts';
import { HoursColumn } from './hours-column.tsx';
import { snapped, type Held } from './moving.ts';
import type { Conflict, EventDay, Session, SessionPatch } from './queries.ts';
import type { Room } from './rooms.ts';
import { SessionBlock } from './session-block.tsx';
import { timeOf } from './slot.ts';
import { useGridHold } from './use-grid-hold.ts';

const PIXELS_PER_MINUTE = 1.6;
const HOUR = 60;
const WHOLE = 100;
const STEP = 15;
const HALF_STEP = 7;
/** A target of this height can be hit by everybody. */
const LEAST_HEIGHT = 24;

interface DayGridProps {
  readonly day: EventDay;
  /** Of this day. */
  readonly sessions: readonly Session[];
  readonly rooms: readonly Room[];
  readonly severities: ReadonlyMap<string, Conflict['severity']>;
  /** False while nothing of the agenda changes any more. */
  readonly changeable: boolean;
  readonly onChange: (session: Session, patch: SessionPatch) => void;
  readonly onOpen: (session: Session) => void;
  /** Asked for a new session where nothing is. */
  readonly onPlan: (start: string, roomId: string | undefined) => void;
}

/** A day of the agenda by room and time; sessions are moved by pointer or keys. */
export function DayGrid(props: DayGridProps) {
  const { day, sessions, rooms, severities, changeable, onChange, onOpen, onPlan } = props;
  const { t, date } = useTexts();
  const body = useRef<HTMLDivElement>(null);
  const frame = useMemo(() => frameOf(day, sessions), [day, sessions]);
  const places = useMemo(
    () =>
      placesOf(
        sessions,
        rooms.map(({ id }) => id),
      ),
    [sessions, rooms],
  );
  const pixelsPerMinute = PIXELS_PER_MINUTE;
  const hold = useGridHold({ body, places, frame, rooms, pixelsPerMinute, onChange });
  const { held, tabbable } = hold;
  const y = (minute: number) => (minute - frame.from) * PIXELS_PER_MINUTE;
  const planHere = ({ target, currentTarget, nativeEvent }: MouseEvent<HTMLElement>) => {
    if (target !== currentTarget) return;
    const { offsetX, offsetY } = nativeEvent;
    const minute = snapped(frame.from + offsetY / PIXELS_PER_MINUTE - HALF_STEP, STEP);
    const column = Math.floor((offsetX / currentTarget.clientWidth) * rooms.length);
    onPlan(timeOf(minute), rooms[column]?.id ?? undefined);
  };
  const sizes = {
    '--columns': rooms.length,
    '--hour': `${HOUR * PIXELS_PER_MINUTE}px`,
  } as CSSProperties;
  return (
    <section
      className={css['scroller']}
      // without a session in it nothing else lets the keys scroll it
      tabIndex={places.length === 0 ? 0 : undefined}
      aria-label={t('agenda.gridOf', { day: date(day.date, 'full') })}
    >
      <div className={css['grid']} style={sizes}>
        <div className={css['corner']} />
        <RoomHeads rooms={rooms} />
        <HoursColumn frame={frame} y={y} />
        <div
          ref={body}
          className={css['body']}
          style={{ height: y(frame.to) }}
          {...(changeable && { ...hold.handlers, onDoubleClick: planHere })}
        >
          <ClosedHours frame={frame} y={y} />
          {places.map((place) => (
            <SessionBlock
              key={place.session.id}
              session={place.session}
              {...shapeOf(place, held, frame, rooms.length)}
              tabbable={place.session.id === tabbable}
              severity={severities.get(place.session.id)}
              onOpen={onOpen}
              onFocus={hold.setFocused}
            />
          ))}
        </div>
      </div>
      <p id="agenda-keys" className="only-for-screen-readers">
        {changeable ? t('agenda.keys') : t('agenda.keysReading')}
      </p>
      <p aria-live="assertive" className="only-for-screen-readers">
        {hold.said}
      </p>
    </section>
  );
}

/** Where a block is drawn; the one in the hand has the whole width of its column. */
function shapeOf(place: Place, held: Held | undefined, frame: Frame, columnCount: number) {
  const { lane, lanes } = place;
  const share = WHOLE / columnCount;
  const moving = held?.id === place.session.id ? held : undefined;
  const { start, end, column } = moving ?? place;
  return {
    start,
    end,
    top: (start - frame.from) * PIXELS_PER_MINUTE,
    height: Math.max((end - start) * PIXELS_PER_MINUTE - 1, LEAST_HEIGHT),
    left: moving === undefined ? (column + lane / lanes) * share : column * share,
    width: moving === undefined ? share / lanes : share,
    held: moving !== undefined,
  };
}

function RoomHeads({ rooms }: { readonly rooms: readonly Room[] }) {
  const { t } = useTexts();
  return (
    <div className={css['heads']}>
      {rooms.map(({ id, name, capacity }) => (
        <div key={id} className={css['head']}>
          {name}
          {capacity !== null && (
            <span className={css['places']}> {t('agenda.places', { count: capacity })}</span>
          )}
        </div>
      ))}
    </div>
  );
}

interface ClosedHoursProps {
  readonly frame: Frame;
  readonly y: (minute: number) => number;
}

/** Hours that are shown and are not of the day. */
function ClosedHours({ frame, y }: ClosedHoursProps) {
  const { from, to, opens, closes } = frame;
  return (
    <>
      {opens > from && <div className={css['closed']} style={{ top: 0, height: y(opens) }} />}
      {closes < to && (
        <div className={css['closed']} style={{ top: y(closes), height: y(to) - y(closes) }} />
      )}
    </>
  );
}
