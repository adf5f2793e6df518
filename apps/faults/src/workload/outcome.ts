import { setTimeout as pause } from 'node:timers/promises';
import type { ApiResponse } from '@regional-events/testing';

/** What a caller knows of a command: done, refused, or nothing, although it asked again and again. */
export type Outcome<T> =
  | { readonly kind: 'ok'; readonly body: T }
  | { readonly kind: 'refused'; readonly status: number; readonly code: string }
  | { readonly kind: 'unknown'; readonly last: string };

export interface RetryLimits {
  readonly tries: number;
  readonly pauseMs: number;
}

export const patient: RetryLimits = { tries: 150, pauseMs: 200 };

const PENDING = 'request.answer-pending';
const TOO_MANY = 429;

/** As a partner's program does: the same request with the same key until there is an answer that is none of passing trouble. */
export async function settle<T>(
  ask: () => Promise<ApiResponse<T>>,
  { tries, pauseMs }: RetryLimits = patient,
): Promise<Outcome<T>> {
  let last = 'never asked';
  for (let count = 0; count < tries; count += 1) {
    try {
      const { status, body } = await ask();
      if (status < 300) return { kind: 'ok', body };
      const code = codeOf(body);
      if (status < 500 && status !== TOO_MANY && code !== PENDING) {
        return { kind: 'refused', status, code };
      }
      last = `${status} ${code}`;
    } catch (error) {
      // The connection broke: whether it had an effect is what the key is for.
      last = error instanceof Error ? `${error.name} ${error.message}` : String(error);
    }
    await pause(pauseMs);
  }
  return { kind: 'unknown', last };
}

function codeOf(body: unknown): string {
  const { code } = (body ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}
