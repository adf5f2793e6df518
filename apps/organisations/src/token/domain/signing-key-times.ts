/** When one of the keys that tokens are signed with was made, and when it begins to sign. */
export interface SigningKeyTimes {
  /** 1, 2, 3 …: the order in which they were made. */
  readonly number: number;
  readonly madeAt: Date;
  /** Until then it is only published, so that every service knows it before it signs. */
  readonly signsFrom: Date;
}

const DAY_MS = 86_400_000;
/** The longest that a token can live (ACCESS_TOKEN_SECONDS), and a little for clocks that differ. */
const LONGEST_TOKEN_MS = DAY_MS + 60_000;

/** The newest key that may sign; undefined where there is none. */
export function signerOf<Key extends SigningKeyTimes>(
  keys: readonly Key[],
  now: Date,
): Key | undefined {
  const newestFirst = keys.toSorted((one, other) => other.number - one.number);
  return newestFirst.find(({ signsFrom }) => signsFrom <= now) ?? newestFirst.at(-1);
}

/** Keys without valid tokens: a newer one has signed for longer than a token lives. */
export function endedKeys<Key extends SigningKeyTimes>(
  keys: readonly Key[],
  now: Date,
): readonly Key[] {
  const over = keys.filter(
    ({ signsFrom }) => now.getTime() - signsFrom.getTime() >= LONGEST_TOKEN_MS,
  );
  const last = Math.max(...over.map(({ number }) => number));
  return keys.filter(({ number }) => number < last);
}

/** Whether the newest key is so old that it must be replaced. */
export function isOld(keys: readonly SigningKeyTimes[], now: Date, days: number): boolean {
  const newest = Math.max(...keys.map(({ madeAt }) => madeAt.getTime()));
  return now.getTime() - newest >= days * DAY_MS;
}
