import { useState, type KeyboardEvent } from 'react';
import type { Place } from './grid-layout.ts';
import type { Held, Move } from './moving.ts';
import { neighbourOf, type ArrowKey } from './neighbour.ts';
import type { HeldSession } from './use-held.ts';

const STEP = 15;
const SMALL_STEP = 5;

interface KeyOptions {
  readonly hold: HeldSession;
  readonly places: readonly Place[];
  readonly focus: (sessionId: string) => void;
  /** Told what a reader of the screen cannot see. */
  readonly say: (what: 'held' | 'moved' | 'put-down' | 'let-go', held: Held) => void;
}

/**
 * The same by keys: arrows go from session to session; Space picks one up, and then the arrows move it, with Shift its end,
 * with Alt in small steps, until Space or Enter puts it down or Escape lets it go.
 */
export function useKeyHold({ hold, places, focus, say }: KeyOptions) {
  const [focused, setFocused] = useState<string>();
  const placeAt = (event: KeyboardEvent<HTMLElement>) => {
    const block = (event.target as HTMLElement).closest<HTMLElement>('[data-session]');
    return places.find(({ session }) => session.id === block?.dataset['session']);
  };
  const heldKey = (event: KeyboardEvent<HTMLElement>, held: Held): boolean => {
    if (event.key === ' ' || event.key === 'Enter') {
      say('put-down', held);
      hold.putDown();
      return true;
    }
    if (event.key === 'Escape') {
      say('let-go', held);
      hold.letGo();
      return true;
    }
    const step = stepOf(event);
    const next = step && hold.move(step);
    if (next !== undefined) say('moved', next);
    return step !== undefined;
  };
  const restingKey = (event: KeyboardEvent<HTMLElement>, place: Place): boolean => {
    if (event.key === ' ') {
      hold.pickUp(place);
      say('held', { ...place, id: place.session.id });
      return true;
    }
    if (!event.key.startsWith('Arrow')) return false;
    const next = neighbourOf(places, place, event.key as ArrowKey);
    if (next !== undefined) focus(next.session.id);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const place = placeAt(event);
    if (place === undefined) return;
    const held = hold.current.current;
    const taken = held === undefined ? restingKey(event, place) : heldKey(event, held);
    if (taken) event.preventDefault();
  };
  // in some browsers a button is pressed by Space when the key comes up
  const onKeyUp = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === ' ' && placeAt(event) !== undefined) event.preventDefault();
  };
  return { focused, setFocused, onKeyDown, onKeyUp };
}

function stepOf({ key, shiftKey, altKey }: KeyboardEvent): Move | undefined {
  const step = altKey ? SMALL_STEP : STEP;
  if (key === 'ArrowDown') return shiftKey ? { longer: step } : { minutes: step };
  if (key === 'ArrowUp') return shiftKey ? { longer: -step } : { minutes: -step };
  if (key === 'ArrowRight') return { columns: 1 };
  return key === 'ArrowLeft' ? { columns: -1 } : undefined;
}
