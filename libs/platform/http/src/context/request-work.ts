import type { WithActor } from '@regional-events/platform-auth';
import { nextTraceparent } from '@regional-events/platform-logging';
import type { Trace } from '@regional-events/platform-logging';
import type { FastifyRequest } from 'fastify';

export const CORRELATION_ID = /^[\w.:-]{1,128}$/;

export type HttpRequest = FastifyRequest & WithActor;

/** The state that the platform keeps for one request while it is answered. */
export interface RequestWork extends Trace {
  /** Whether the answer is a stored one; unset before each run of the handler. */
  replayed: boolean;
  /** The list that this request's cursors belong to; unset where the request reads no list. */
  seal?: string;
  /** The code of the problem that the request was refused with. */
  problem?: string;
}

const works = new WeakMap<object, RequestWork>();

/** The trace of a request: the caller's where its headers are right, else a new one. */
export function workOf(request: FastifyRequest): RequestWork {
  const known = works.get(request.raw);
  if (known !== undefined) return known;
  const work = begin(request);
  works.set(request.raw, work);
  return work;
}

function begin(request: FastifyRequest): RequestWork {
  const { traceparent, 'x-correlation-id': asked } = request.headers;
  const correlationId =
    typeof asked === 'string' && CORRELATION_ID.test(asked) ? asked : crypto.randomUUID();
  return {
    correlationId,
    traceparent: nextTraceparent(typeof traceparent === 'string' ? traceparent : undefined),
    replayed: false,
  };
}

/** The path asked for, without the query. */
export function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '/';
}
