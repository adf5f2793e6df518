import { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pathOf, workOf } from '../context/request-work.ts';
import { rawProblem } from './broken-request.ts';

const MILLISECONDS = 1000;
const TOO_SLOW = 408;

/** How long the parts of a request may take. The document's page on slow requests says the same. */
export interface Patience {
  readonly headersMs: number;
  /** For the body, before its first byte counts. */
  readonly bodyMs: number;
  /** Each so many bytes that have come give another second. */
  readonly bytesPerSecond: number;
  /** How often connections are looked at for headers that are overdue. */
  readonly checkMs: number;
}

export const patience: Patience = {
  headersMs: 10_000,
  bodyMs: 10_000,
  bytesPerSecond: 16_384,
  checkMs: 1_000,
};

const LINGER_MS = 1_000;
/** A look that is so much too late tells that this process stood still: what was sent meanwhile has to be read first. */
const STOOD_STILL_MS = 1_000;
const LARGEST_BODY = 1_048_576;

/** When Node itself gives up: later than any body that is still in time. */
export function longestRequest({ headersMs, bodyMs, bytesPerSecond }: Patience): number {
  return headersMs + bodyMs + Math.ceil(LARGEST_BODY / bytesPerSecond + 1) * MILLISECONDS;
}

/**
 * Ends a request whose body comes slower than its patience allows: a connection that is held by single bytes costs its
 * sender nothing. An honest upload over a slow line goes on while it keeps to the rate.
 */
export function endSlowBodies(
  fastify: FastifyInstance,
  publicUrl: string,
  times: Patience = patience,
): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (hasBody(request)) watch(request, reply, times, publicUrl);
    done();
  });
  carryOutNothingRefused(fastify);
}

/**
 * A refusal is written to the socket while the rest of the request may still come: it is read, and nobody acts on it. Its
 * sender was told that nothing happened.
 */
function carryOutNothingRefused(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, reply, done) => {
    if (request.raw.socket.writableEnded) void reply.hijack();
    else done();
  });
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** What still comes is read for a moment: a connection that is cut takes the answer with it. */
function leave(socket: Socket, refusal: string): void {
  socket.end(refusal);
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}

function refusalOf(request: FastifyRequest, publicUrl: string): string {
  const work = { ...workOf(request), instance: pathOf(request) };
  return rawProblem({ status: TOO_SLOW, publicUrl, work });
}

function watch(
  request: FastifyRequest,
  reply: FastifyReply,
  { bodyMs, bytesPerSecond }: Patience,
  publicUrl: string,
): void {
  const { raw } = request;
  const { socket } = raw;
  if (!(socket instanceof Socket)) return;
  const begin = performance.now();
  const before = socket.bytesRead;
  let stoodStill = 0;
  let due = begin + bodyMs;
  const left = (): number => {
    const earned = ((socket.bytesRead - before) / bytesPerSecond) * MILLISECONDS;
    return begin + bodyMs + earned + stoodStill - performance.now();
  };
  const look = (): void => {
    if (raw.complete || socket.destroyed) return;
    const late = performance.now() - due;
    if (late > STOOD_STILL_MS) stoodStill += late + bodyMs;
    const wait = left();
    if (wait > 0) {
      due = performance.now() + wait;
      timer = setTimeout(look, Math.ceil(wait)).unref();
    } else if (reply.raw.headersSent) socket.destroy();
    else leave(socket, refusalOf(request, publicUrl));
  };
  let timer = setTimeout(look, bodyMs).unref();
  for (const over of ['end', 'close']) raw.once(over, () => clearTimeout(timer));
}
