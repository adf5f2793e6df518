import { Socket } from 'node:net';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pathOf, workOf } from '../context/request-work.ts';
import { rawProblem } from './broken-request.ts';

const MILLISECONDS = 1000;
const TOO_SLOW = 408;

/** Timeouts for the parts of a request. docs/api/problems/request.too-slow.md states the same figures. */
export interface RequestTimeouts {
  readonly headersMs: number;
  /** For the body before its first byte. */
  readonly bodyMs: number;
  /** This many received bytes extend the timeout by a second. */
  readonly bytesPerSecond: number;
  /** How often connections are checked for headers that are overdue. */
  readonly checkMs: number;
}

export const requestTimeouts: RequestTimeouts = {
  headersMs: 10_000,
  bodyMs: 10_000,
  bytesPerSecond: 16_384,
  checkMs: 1_000,
};

const LINGER_MS = 1_000;
/** A check that runs this late shows that the process itself was blocked: what arrived meanwhile is read first. */
const STOOD_STILL_MS = 1_000;
const LARGEST_BODY = 1_048_576;

/** Node's own timeout: longer than any acceptable body. */
export function longestRequest({ headersMs, bodyMs, bytesPerSecond }: RequestTimeouts): number {
  return headersMs + bodyMs + Math.ceil(LARGEST_BODY / bytesPerSecond + 1) * MILLISECONDS;
}

/**
 * Ends a request whose body arrives more slowly than the timeout allows, since a connection kept open by single bytes
 * costs the sender nothing. A slow but steady upload goes on.
 */
export function endSlowBodies(
  fastify: FastifyInstance,
  publicUrl: string,
  times: RequestTimeouts = requestTimeouts,
): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (hasBody(request)) watch(request, reply, times, publicUrl);
    done();
  });
  carryOutNothingRefused(fastify);
}

/** After a refusal the rest of the request is read and ignored: the refusal said that nothing happened. */
function carryOutNothingRefused(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, reply, done) => {
    if (request.raw.socket.writableEnded) void reply.hijack();
    else done();
  });
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Reads what still arrives for a moment, since closing at once could discard the answer. */
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
  { bodyMs, bytesPerSecond }: RequestTimeouts,
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
