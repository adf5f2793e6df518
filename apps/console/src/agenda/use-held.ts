import { useCallback, useRef, useState } from 'react';
import type { Frame } from './day-frame.ts';
import type { Place } from './grid-layout.ts';
import { moved, type Held, type Move } from './moving.ts';

interface HeldOptions {
  readonly frame: Frame;
  readonly columnCount: number;
  readonly onDrop: (held: Held) => void;
}

/** The session that somebody moves just now, by pointer or by keys. Nothing is written before it is put down. */
export function useHeld({ frame, columnCount, onDrop }: HeldOptions) {
  const [held, setHeld] = useState<Held>();
  const current = useRef<Held | undefined>(undefined);
  const set = useCallback((next: Held | undefined) => {
    current.current = next;
    setHeld(next);
  }, []);
  const pickUp = useCallback(
    ({ session, start, end, column }: Place) => set({ id: session.id, start, end, column }),
    [set],
  );
  /** @returns where it is then */
  const move = useCallback(
    (step: Move, from = current.current) => {
      if (from === undefined) return undefined;
      const next = moved(from, step, frame, columnCount);
      set(next);
      return next;
    },
    [set, frame, columnCount],
  );
  const putDown = useCallback(() => {
    const dropped = current.current;
    set(undefined);
    if (dropped !== undefined) onDrop(dropped);
  }, [set, onDrop]);
  const letGo = useCallback(() => set(undefined), [set]);
  return { held, current, pickUp, move, putDown, letGo };
}

export type HeldSession = ReturnType<typeof useHeld>;
