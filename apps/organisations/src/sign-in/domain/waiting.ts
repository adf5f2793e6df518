/** What has failed so far, for one account or one network. */
export interface Failures {
  readonly count: number;
  readonly lastAt: Date;
}

export interface Allowance {
  /** Failures without any wait. */
  readonly free: number;
  readonly longestSeconds: number;
}

export const ofAccount: Allowance = { free: 5, longestSeconds: 900 };
/** Many people may share the address of one office. */
export const ofNetwork: Allowance = { free: 50, longestSeconds: 60 };

const MILLISECONDS = 1_000;
/** Twice as long with each failure: beyond this the longest wait is reached whatever it is. */
const MOST_DOUBLINGS = 20;

/** Seconds until the next attempt is looked at; 0 for now. It grows, and always ends. */
export function secondsToWait(
  failures: Failures | undefined,
  { free, longestSeconds }: Allowance,
  now: Date,
): number {
  if (failures === undefined || failures.count < free) return 0;
  const doublings = Math.min(failures.count - free, MOST_DOUBLINGS);
  const wait = Math.min(2 ** doublings, longestSeconds);
  const passed = (now.getTime() - failures.lastAt.getTime()) / MILLISECONDS;
  return Math.max(Math.ceil(wait - passed), 0);
}
