import { HttpStatus } from '@nestjs/common';
import type { Versioned } from '@regional-events/kernel';

/** What a route answers, with the headers that the platform adds for it. */
export class Reply<T> {
  constructor(
    readonly status: HttpStatus,
    readonly body: T,
    readonly traits: ReplyTraits = {},
  ) {}
}

export interface ReplyTraits {
  readonly etag?: string;
  /** Whether If-None-Match is answered with 304. */
  readonly conditional?: boolean;
  /** A path below PUBLIC_URL. */
  readonly location?: string;
  /** The cursor of the next page. */
  readonly next?: string | null;
}

interface Identified {
  readonly id: string;
}

/** 201 with Location (`path` is the collection's, for example `v1/events`) and ETag. */
export function created<T extends Identified>(
  { item, etag }: Versioned<T>,
  path: string,
): Reply<T> {
  return new Reply(HttpStatus.CREATED, item, { etag, location: `${path}/${item.id}` });
}

export interface OneOptions {
  /** For answers that change without their version changing, such as those with names. */
  readonly never304?: boolean;
}

/** 200 with ETag; a GET with a matching If-None-Match gets 304. */
export function one<T>({ item, etag }: Versioned<T>, options: OneOptions = {}): Reply<T> {
  return new Reply(HttpStatus.OK, item, { etag, conditional: options.never304 !== true });
}

/** Rows of a list and the cursor of the next ones. */
export interface Page<T> {
  readonly data: readonly T[];
  readonly next: string | null;
}

export interface PageBody<T> {
  readonly data: readonly T[];
  readonly page: { readonly next: string | null };
}

/** 200 with `{ data, page: { next } }` and, where there is more, Link: rel="next". */
export function page<T>({ data, next }: Page<T>): Reply<PageBody<T>> {
  return new Reply(HttpStatus.OK, { data, page: { next } }, { next });
}

/** 202 with the Location of a job. */
export function accepted<T>(body: T, location: string): Reply<T> {
  return new Reply(HttpStatus.ACCEPTED, body, { location });
}

/** 204. */
export function noContent(): Reply<undefined> {
  return new Reply(HttpStatus.NO_CONTENT, undefined);
}
