import { randomUUID } from 'node:crypto';
import type { RequestOptions } from '@regional-events/testing';
import type { Callers } from './wrong-input-callers.ts';
import type { World } from './wrong-input-world.ts';

export interface Ask {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  readonly options?: RequestOptions;
}

/** A request that must be refused, and how. */
export interface WrongInput {
  /** What is wrong, as the title of its test says it. */
  readonly what: string;
  readonly by: keyof Callers;
  readonly ask: (world: World) => Ask;
  readonly status: number;
  readonly code: string;
  /** Where in the request the fault lies. */
  readonly pointer?: string;
  /** Further members that the problem must have. */
  readonly members?: Readonly<Record<string, unknown>>;
  /** The `error` of RFC 6749, where the answer has the shape that OAuth clients expect. */
  readonly oauth?: string;
  /** Nothing can be late here, so the answer does not wait for news. */
  readonly atOnce?: boolean;
  /** What the response must tell by header. */
  readonly headers?: Readonly<Record<string, string>>;
}

type Sends = (path: string, body?: unknown, options?: RequestOptions) => Ask;

const sends =
  (method: string): Sends =>
  (path, body, options) => ({ method, path, body, ...(options && { options }) });

export const get = (path: string, options?: RequestOptions): Ask =>
  sends('GET')(path, undefined, options);
export const post = sends('POST');
export const put = sends('PUT');
export const remove = (path: string, options?: RequestOptions): Ask =>
  sends('DELETE')(path, undefined, options);

/** Whatever version it has now. */
export const anyVersion: RequestOptions = { ifMatch: '*' };

/** A change of whatever is stored now. */
export const patch = (path: string, body: unknown, options: RequestOptions = anyVersion): Ask =>
  sends('PATCH')(path, body, options);

const HOUR_MS = 3_600_000;

/** A UUIDv7 that nobody has, of a time long enough ago that no news of it can be on its way. */
export function oldId(): string {
  return idMadeAt(Date.now() - HOUR_MS);
}

/** A UUIDv7 that nobody has, of this moment. */
export function youngId(): string {
  return idMadeAt(Date.now());
}

function idMadeAt(milliseconds: number): string {
  const time = milliseconds.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}
