import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { dateOf, daysSeen, leftOf, type Scale, type Zoom } from './scale.ts';

const SETTLED_MS = 250;

/** The days that are drawn: those in sight and as many again on either side. */
export interface Seen {
  readonly from: number;
  readonly until: number;
}

interface Shown {
  readonly zoom: Zoom;
  /** The date at the left edge. */
  readonly at: string;
  readonly onAt: (at: string) => void;
  /** Whether its width is known. */
  readonly ready: boolean;
}

/** Where the time line stands: scrolled to what the address bar says, and told to it once the reader stops scrolling. */
export function useView(scale: Scale, { zoom, at, onAt, ready }: Shown) {
  const scroller = useRef<HTMLDivElement>(null);
  const settled = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Where this has been told to stand already. */
  const stands = useRef('');
  const around = useCallback(
    (first: number): Seen => ({ from: first - daysSeen[zoom], until: first + 2 * daysSeen[zoom] }),
    [zoom],
  );
  const [seen, setSeen] = useState<Seen>(() => around(scale.first));
  useLayoutEffect(() => {
    const element = scroller.current;
    const place = `${at} ${scale.dayWidth} ${scale.first}`;
    if (element === null || !ready || stands.current === place) return;
    stands.current = place;
    element.scrollLeft = Math.max(leftOf(at, scale), 0);
    setSeen(around(scale.first + Math.round(element.scrollLeft / scale.dayWidth)));
  }, [at, scale, ready, around]);
  useEffect(() => () => clearTimeout(settled.current), []);
  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (element === null || !ready) return;
    const first = scale.first + Math.round(element.scrollLeft / scale.dayWidth);
    // drawn anew only when what is drawn comes to its end
    setSeen((now) =>
      Math.abs(now.from + daysSeen[zoom] - first) > daysSeen[zoom] / 2 ? around(first) : now,
    );
    clearTimeout(settled.current);
    settled.current = setTimeout(() => {
      const date = dateOf(first);
      stands.current = `${date} ${scale.dayWidth} ${scale.first}`;
      onAt(date);
    }, SETTLED_MS);
  }, [scale, zoom, ready, around, onAt]);
  return { scroller, seen, onScroll };
}
