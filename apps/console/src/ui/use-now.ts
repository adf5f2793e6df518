import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** The time, a minute old at most: what is open or near changes on an open page too. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const every = setInterval(() => setNow(Date.now()), MINUTE_MS);
    return () => clearInterval(every);
  }, []);
  return now;
}
