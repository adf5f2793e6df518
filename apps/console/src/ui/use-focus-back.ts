import { useEffect, useState } from 'react';

/** What has the focus; of a menu that closes, its button. */
function opener(): HTMLElement | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement)) return null;
  const button = focused.closest('[role=menu]')?.getAttribute('aria-labelledby');
  return typeof button === 'string' ? document.getElementById(button) : focused;
}

/** To where it was, or to the content of the page where that is gone; somewhere else it is left alone. */
function giveBack(before: HTMLElement | null): void {
  const focused = document.activeElement;
  if (focused !== document.body && focused?.closest('[role=dialog]') === null) return;
  const place = before?.isConnected === true ? before : document.getElementById('content');
  place?.focus({ preventScroll: true });
}

/** When a dialog closes, the focus goes back to where it came from, also where that was in a menu. */
export function useFocusBack(opened = true): void {
  const [held, setHeld] = useState(() => ({ opened, before: opened ? opener() : null }));
  if (held.opened !== opened) setHeld({ opened, before: opened ? opener() : held.before });
  const { before } = held;
  useEffect(() => {
    if (!opened) return undefined;
    // once the dialog is off the page
    return () => void setTimeout(() => giveBack(before));
  }, [opened, before]);
}
