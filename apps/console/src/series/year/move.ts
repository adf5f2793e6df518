import { useCallback, useState } from 'react';

/** An event on its way to other days; nothing is written yet. */
export interface Move {
  readonly id: string;
  /** How many days later; negative for earlier. */
  readonly days: number;
}

/** The one event that is being moved, and whether its mover is asked to confirm it. */
export function useMoving() {
  const [move, setMove] = useState<Move>();
  const [confirming, setConfirming] = useState(false);
  const onMove = useCallback((id: string, days: number) => setMove({ id, days }), []);
  const takeBack = useCallback(() => {
    setConfirming(false);
    setMove(undefined);
  }, []);
  const onMoved = useCallback(
    (takenBack: boolean) => (takenBack ? takeBack() : setConfirming(true)),
    [takeBack],
  );
  const ask = useCallback((id: string) => {
    setMove({ id, days: 0 });
    setConfirming(true);
  }, []);
  return { move, confirming, onMove, onMoved, takeBack, ask };
}
