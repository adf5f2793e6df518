import { useCallback, useState, type RefObject } from 'react';
import { useTexts } from '../texts/texts.tsx';
import type { Frame } from './day-frame.ts';
import type { Place } from './grid-layout.ts';
import { patchOf, type Held } from './moving.ts';
import type { Session, SessionPatch } from './queries.ts';
import type { Room } from './rooms.ts';
import { timeOf } from './slot.ts';
import { useHeld } from './use-held.ts';
import { useKeyHold } from './use-key-hold.ts';
import { usePointerHold } from './use-pointer-hold.ts';

interface GridHoldOptions {
  readonly body: RefObject<HTMLElement | null>;
  readonly places: readonly Place[];
  readonly frame: Frame;
  readonly rooms: readonly Room[];
  readonly pixelsPerMinute: number;
  readonly onChange: (session: Session, patch: SessionPatch) => void;
}

/** Sessions of a grid in the hand: by pointer and by keys, with words for who does not see it. */
export function useGridHold(options: GridHoldOptions) {
  const { body, places, frame, rooms, pixelsPerMinute, onChange } = options;
  const { t } = useTexts();
  const [said, setSaid] = useState('');
  const onDrop = useCallback(
    (dropped: Held) => {
      const session = places.find((place) => place.session.id === dropped.id)?.session;
      const ids = rooms.map(({ id }) => id);
      const patch = session && patchOf(session, dropped, ids);
      if (session !== undefined && patch !== undefined) onChange(session, patch);
    },
    [places, rooms, onChange],
  );
  const columnCount = rooms.length;
  const hold = useHeld({ frame, columnCount, onDrop });
  const pointer = usePointerHold({ hold, places, frame, columnCount, pixelsPerMinute });
  const { focused, setFocused, ...keys } = useKeyHold({
    hold,
    places,
    focus: (id) => body.current?.querySelector<HTMLElement>(`[data-session="${id}"]`)?.focus(),
    say: (what, { start, end, column }) => {
      const times = `${timeOf(start)}–${timeOf(end)}`;
      setSaid(t(`agenda.said.${what}`, { room: rooms[column]?.name ?? '', times }));
    },
  });
  const isThere = places.some(({ session }) => session.id === focused);
  return {
    held: hold.held,
    said,
    /** The one session that Tab leads to. */
    tabbable: isThere ? focused : places[0]?.session.id,
    setFocused,
    handlers: { ...pointer, ...keys, onBlur: hold.letGo },
  };
}
