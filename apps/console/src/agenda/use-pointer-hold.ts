import { useRef, type PointerEvent } from 'react';
import type { Frame } from './day-frame.ts';
import type { Place } from './grid-layout.ts';
import { snapped, type Held, type Move } from './moving.ts';
import type { HeldSession } from './use-held.ts';

const STEP = 5;
/** A press that moves less is a click. */
const SLACK_PX = 5;
const NEAR_EDGE_PX = 48;
const SCROLL_PX = 16;

interface Drag {
  readonly place: Place;
  readonly from: Held;
  readonly resizes: boolean;
  readonly x: number;
  readonly y: number;
  /** Minutes between the beginning of the session and the pointer. */
  readonly grip: number;
  moving: boolean;
}

interface PointerOptions {
  readonly hold: HeldSession;
  readonly places: readonly Place[];
  readonly frame: Frame;
  readonly columnCount: number;
  readonly pixelsPerMinute: number;
}

type HandEvent = PointerEvent<HTMLElement>;

/** Moves sessions by mouse or pen; with a finger one scrolls, and opens a session to move it. */
export function usePointerHold({
  hold,
  places,
  frame,
  columnCount,
  pixelsPerMinute,
}: PointerOptions) {
  const drag = useRef<Drag>(undefined);
  const at = (event: HandEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return {
      minute: (event.clientY - box.top) / pixelsPerMinute + frame.from,
      column: Math.floor(((event.clientX - box.left) / box.width) * columnCount),
    };
  };
  const onPointerDown = (event: HandEvent) => {
    const place = event.button === 0 && event.pointerType !== 'touch' && pressed(event, places);
    if (place) drag.current = dragOf(event, place, at(event).minute);
  };
  const onPointerMove = (event: HandEvent) => {
    const dragged = drag.current;
    if (dragged === undefined || !isDragging(event, dragged)) return;
    if (!dragged.moving) {
      dragged.moving = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      hold.pickUp(dragged.place);
    }
    // given up by Escape
    if (hold.current.current === undefined) return;
    scrollNear(event);
    hold.move(moveTo(at(event), dragged), dragged.from);
  };
  const onPointerUp = () => {
    const dragged = drag.current;
    drag.current = undefined;
    if (dragged?.moving === true) hold.putDown();
  };
  const onPointerCancel = () => {
    drag.current = undefined;
    hold.letGo();
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}

function pressed({ target }: HandEvent, places: readonly Place[]): Place | undefined {
  const block = (target as HTMLElement).closest<HTMLElement>('[data-session]');
  return places.find(({ session }) => session.id === block?.dataset['session']);
}

function dragOf({ target, clientX, clientY }: HandEvent, place: Place, minute: number): Drag {
  const { session, start, end, column } = place;
  return {
    place,
    from: { id: session.id, start, end, column },
    resizes: (target as HTMLElement).dataset['resizes'] !== undefined,
    x: clientX,
    y: clientY,
    grip: minute - start,
    moving: false,
  };
}

function isDragging({ clientX, clientY }: HandEvent, { moving, x, y }: Drag): boolean {
  return moving || Math.hypot(clientX - x, clientY - y) >= SLACK_PX;
}

function moveTo(
  { minute, column }: { readonly minute: number; readonly column: number },
  { from, grip, resizes }: Drag,
): Move {
  if (resizes) return { longer: snapped(minute, STEP) - from.end };
  return { minutes: snapped(minute - grip, STEP) - from.start, columns: column - from.column };
}

/** At an edge of what can be seen the grid goes on. */
function scrollNear({ clientX, clientY, currentTarget }: HandEvent): void {
  const scroller = currentTarget.closest('section');
  if (scroller === null) return;
  const seen = scroller.getBoundingClientRect();
  const bottom = Math.min(seen.bottom, window.innerHeight);
  scroller.scrollBy(
    nudge(clientX, seen.left, seen.right),
    nudge(clientY, Math.max(seen.top, 0), bottom),
  );
}

function nudge(at: number, from: number, to: number): number {
  if (at > to - NEAR_EDGE_PX) return SCROLL_PX;
  return at < from + NEAR_EDGE_PX ? -SCROLL_PX : 0;
}
