import { useCallback, useState, type KeyboardEvent } from 'react';

interface Keys {
  readonly count: number;
  readonly onOpen: (at: number) => void;
  readonly onSelect: (at: number) => void;
  /** Brings the row into view and takes the focus to it. */
  readonly onMove: (at: number) => void;
}

/** `j` and `k` or the arrows go from row to row, Enter opens, `x` selects. */
export function useListKeys({ count, onOpen, onSelect, onMove }: Keys) {
  const [at, setAt] = useState(0);
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey) return;
      const move = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
      if (move !== undefined) {
        event.preventDefault();
        const next = Math.min(Math.max(at + move, 0), count - 1);
        setAt(next);
        onMove(next);
      } else if (event.key === 'x') onSelect(at);
      else if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(at);
    },
    [at, count, onMove, onOpen, onSelect],
  );
  return { at, setAt, onKeyDown };
}
