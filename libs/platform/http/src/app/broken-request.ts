import { STATUS_CODES } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { nextTraceparent, traceIdOf } from '@regional-events/platform-logging';
import type { FastifyInstance } from 'fastify';
import type { ProblemDocument } from '../problem/problem.ts';
import { requestProblems } from '../problem/request-problems.ts';
import { routedTarget } from './header-rules.ts';
import { routeTableOf } from './route-table.ts';

const BAD_REQUEST = 400;
const NOT_FOUND = 404;
const METHOD_NOT_ALLOWED = 405;
const URI_TOO_LONG = 414;
const EXPECTATION_FAILED = 417;
const HEADERS_TOO_LARGE = 431;
const LONGEST_LINE = 8_100;
const REQUEST_LINE = /^[!#$%&'*+.^`|~\w-]{1,40} (\S+) HTTP\/1\.[01]\r?\n/;
/** The end of a line that is too long may be missing. */
const BEGINNING_OF_LINE = /^[!#$%&'*+.^`|~\w-]{1,40} (\/[^\s?#]*)/;

const statusOfCode: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: HEADERS_TOO_LARGE,
};

interface ParseError extends Error {
  readonly code?: string;
  /** The last bytes received, as a Buffer. */
  readonly rawPacket?: unknown;
}

export interface BrokenRequest {
  readonly error: ParseError;
  readonly socket: Duplex;
}

/** What is known of the refused request. */
export interface RefusedWork {
  /** The path that was asked for. */
  readonly instance: string;
  readonly correlationId: string;
  readonly traceparent: string;
}

type Refusal = readonly [status: number, headers?: Readonly<Record<string, string>>];

/** Answers what is no valid HTTP; there is no request object yet, and headers are not parsed. */
export function answerBrokenRequest(
  { error, socket }: BrokenRequest,
  fastify: FastifyInstance,
  publicUrl: string,
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (!socket.writable) return void socket.destroy();
  const [status, headers] = refusalOf(error, fastify);
  socket.end(rawProblem({ status, headers, publicUrl, work: unreadWork(beginOf(error)) }));
}

function beginOf({ rawPacket }: ParseError): string {
  return Buffer.isBuffer(rawPacket) ? rawPacket.toString('latin1') : '';
}

function unreadWork(packet: string): RefusedWork {
  const target = BEGINNING_OF_LINE.exec(packet)?.[1] ?? '/';
  const instance = target.slice(0, LONGEST_LINE);
  return { instance, correlationId: crypto.randomUUID(), traceparent: nextTraceparent() };
}

/** Answers special requests that Node would close without an answer, or never answer. */
export function answerSpecialRequests(fastify: FastifyInstance, publicUrl: string): void {
  fastify.server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => socket.destroy());
    socket.end(rawProblem({ status: BAD_REQUEST, publicUrl, work: unreadWork('') }));
    request.resume();
  });
  fastify.server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    const work = unreadWork(`${request.method} ${request.url}`);
    const refused = { status: EXPECTATION_FAILED, publicUrl, work };
    response.writeHead(EXPECTATION_FAILED, { ...headersOf(refused), connection: 'close' });
    response.end(JSON.stringify(bodyOf(refused)));
  });
}

function refusalOf(error: ParseError, fastify: FastifyInstance): Refusal {
  const { code = '' } = error;
  const begin = beginOf(error);
  if (code === 'HPE_INVALID_METHOD') return refusalOfMethod(begin, fastify);
  const line = begin.split('\n', 1)[0] ?? '';
  if (code === 'HPE_HEADER_OVERFLOW' && line.length > LONGEST_LINE) return [URI_TOO_LONG];
  return [statusOfCode[code] ?? BAD_REQUEST];
}

/** A method unknown to the parser is answered like one that the path does not have. */
function refusalOfMethod(packet: string, fastify: FastifyInstance): Refusal {
  const target = REQUEST_LINE.exec(packet)?.[1];
  if (target === undefined) return [BAD_REQUEST];
  const path = routedTarget(target).split('?', 1)[0] ?? '/';
  const methods = routeTableOf(fastify).methodsOf(path);
  return methods.length === 0 ? [NOT_FOUND] : [METHOD_NOT_ALLOWED, { allow: methods.join(', ') }];
}

interface RefusedRequest {
  readonly status: number;
  readonly publicUrl: string;
  readonly work: RefusedWork;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A complete response as bytes; the connection ends after it. */
export function rawProblem(refused: RefusedRequest): string {
  const { status } = refused;
  const body = JSON.stringify(bodyOf(refused));
  const all = {
    ...headersOf(refused),
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}

function headersOf({ headers, work }: RefusedRequest): Record<string, string> {
  return {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-correlation-id': work.correlationId,
    traceparent: work.traceparent,
    ...headers,
  };
}

function bodyOf({ status, publicUrl, work }: RefusedRequest): ProblemDocument {
  const { code, title, detail } = requestProblems[status] ?? requestProblems[500];
  const { instance, traceparent } = work;
  const type = `${publicUrl}/problems/${code}`;
  return {
    type,
    title,
    status,
    detail,
    instance,
    code,
    errors: [],
    traceId: traceIdOf(traceparent),
  };
}
