import { useRef, type PointerEvent } from 'react';
import type { Scale } from './scale.ts';

interface Drag {
  readonly enabled: boolean;
  /** By how much it is moved already. */
  readonly shift: number;
  /** Told each time the bar comes to lie on other days. */
  readonly onMove: (days: number) => void;
  readonly onDrop: () => void;
}

/** Moves a bar by mouse or pen, day by day. A finger scrolls, so it moves nothing. */
export function useDrag({ dayWidth }: Scale, { enabled, shift, onMove, onDrop }: Drag) {
  const start = useRef<{ readonly x: number; readonly shift: number; days: number }>(undefined);
  /** The pointer holds it no longer. */
  const letGo = () => {
    start.current = undefined;
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || event.pointerType === 'touch') return;
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { x: event.clientX, shift, days: 0 };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (start.current === undefined) return;
      const days = Math.round((event.clientX - start.current.x) / dayWidth);
      if (days === start.current.days) return;
      start.current.days = days;
      onMove(start.current.shift + days);
    },
    onPointerUp: () => {
      const moved = start.current !== undefined && start.current.days !== 0;
      letGo();
      if (moved) onDrop();
    },
    onPointerCancel: letGo,
  };
  return { handlers: enabled ? handlers : {}, letGo };
}
