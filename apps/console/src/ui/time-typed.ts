import { padded } from './local-day.ts';

const HOURS = 24;
const LAST_MINUTE = 59;

/** `9:5`, `0905`, `9.05` and `9h05` are 09:05, `24` is 00:00; undefined where it is no time. */
export function timeTyped(typed: string): string | undefined {
  const found = /^\s*(\d{1,2})\s*(?:[:.h]\s*(\d{1,2}))?\s*$/.exec(
    typed.replace(/^(\d\d)(\d\d)$/, '$1:$2'),
  );
  if (found === null) return undefined;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? 0);
  if (hours > HOURS || minutes > LAST_MINUTE || (hours === HOURS && minutes > 0)) return undefined;
  return `${padded(hours % HOURS)}:${padded(minutes)}`;
}
