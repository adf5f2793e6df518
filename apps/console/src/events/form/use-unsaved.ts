import { useBlocker } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTexts } from '../../texts/texts.tsx';

/**
 * Asks before a form with changes is left, also by closing the window.
 * @returns called before leaving on purpose, once it is saved
 */
export function useUnsaved(dirty: boolean): () => void {
  const { t } = useTexts();
  const saved = useRef(false);
  const asks = () => dirty && !saved.current;
  useBlocker({
    // what the address bar says about the same page does not leave it
    shouldBlockFn: ({ current, next }) =>
      current.pathname !== next.pathname && asks() && !window.confirm(t('events.leaveUnsaved')),
    enableBeforeUnload: asks,
  });
  return () => {
    saved.current = true;
  };
}
