import { setTimeout as pause } from 'node:timers/promises';
import { inspect } from 'node:util';
import { patienceMs } from './patience.ts';

export interface EventuallyOptions<T> {
  /** Milliseconds until it gives up; default: patienceMs. */
  readonly within?: number;
  /** Milliseconds between two looks; default: 20, growing to 250. */
  readonly every?: number;
  /** What the value must satisfy; without it `false` and `null` mean "not yet". */
  readonly until?: (value: T) => boolean;
}

/** A value that may be missing needs `until`, since `undefined` is what a probe made of `expect` calls returns. */
type Decisive<T> = undefined extends T ? (void extends T ? T : never) : T;

/**
 * Looks again and again until the probe neither throws nor answers "not yet", and returns what it answered.
 * Throws NotInTimeError, which says what the last look saw.
 */
export async function eventually<T>(
  probe: () => Promise<T> | T,
  options: EventuallyOptions<T> & { until: (value: T) => boolean },
): Promise<T>;
export async function eventually<T>(
  probe: () => Promise<Decisive<T>> | Decisive<T>,
  options?: Omit<EventuallyOptions<T>, 'until'>,
): Promise<T>;
export async function eventually<T>(
  probe: () => Promise<T> | T,
  options: EventuallyOptions<T> = {},
): Promise<T> {
  const { within = patienceMs, until = isThere } = options;
  const start = Date.now();
  for (let look = 1; ; look += 1) {
    const seen = await lookOnce(probe, until, within - (Date.now() - start));
    if (seen.done) return seen.value;
    const elapsed = Date.now() - start;
    if (elapsed >= within) throw new NotInTimeError(within, look, seen.last);
    await pause(Math.min(options.every ?? Math.min(20 * 1.5 ** (look - 1), 250), within - elapsed));
  }
}

export class NotInTimeError extends Error {
  constructor(within: number, looks: number, last: Sight) {
    const how = `not within ${within} ms (${looks} ${looks === 1 ? 'look' : 'looks'})`;
    super(
      'thrown' in last
        ? `${how}; the last look threw: ${describe(last.thrown)}`
        : 'hung' in last
          ? `${how}; the last look gave no answer in the time left`
          : `${how}; last seen: ${inspect(last.value, { depth: 5, maxArrayLength: 50, breakLength: 100 })}`,
      'thrown' in last ? { cause: last.thrown } : undefined,
    );
    this.name = 'NotInTimeError';
  }
}

type Sight = { readonly value: unknown } | { readonly thrown: unknown } | { readonly hung: true };
type Look<T> =
  { readonly done: true; readonly value: T } | { readonly done: false; readonly last: Sight };

async function lookOnce<T>(
  probe: () => Promise<T> | T,
  until: (value: T) => boolean,
  left: number,
): Promise<Look<T>> {
  const tooLate = new AbortController();
  const hung = pause(Math.max(left, 50), undefined, { signal: tooLate.signal }).then(
    () => ({ done: false, last: { hung: true } }) as const,
    () => ({ done: false, last: { hung: true } }) as const,
  );
  try {
    return await Promise.race([hung, answer(probe, until)]);
  } finally {
    tooLate.abort();
  }
}

async function answer<T>(
  probe: () => Promise<T> | T,
  until: (value: T) => boolean,
): Promise<Look<T>> {
  try {
    const value = await probe();
    return until(value) ? { done: true, value } : { done: false, last: { value } };
  } catch (thrown) {
    return { done: false, last: { thrown } };
  }
}

function isThere(value: unknown): boolean {
  return value !== false && value !== null;
}

function describe(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : inspect(thrown);
}
