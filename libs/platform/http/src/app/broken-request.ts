import { STATUS_CODES } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { FastifyInstance } from 'fastify';
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

const statusOfCode: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: HEADERS_TOO_LARGE,
};

interface ParseError extends Error {
  readonly code?: string;
  /** What came last, as a Buffer. */
  readonly rawPacket?: unknown;
}

export interface BrokenRequest {
  readonly error: ParseError;
  readonly socket: Duplex;
}

type Refusal = readonly [status: number, headers?: Readonly<Record<string, string>>];

/** Answers what is not even HTTP; there is no request to speak of yet, and so no trace. */
export function answerBrokenRequest(
  { error, socket }: BrokenRequest,
  fastify: FastifyInstance,
  publicUrl: string,
): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (!socket.writable) return void socket.destroy();
  const [status, headers] = refusalOf(error, fastify);
  socket.end(rawProblem(status, headers, publicUrl));
}

/** Answers what Node itself would answer without a word, or not at all. */
export function answerSpecialRequests(fastify: FastifyInstance, publicUrl: string): void {
  fastify.server.on('connect', (request: IncomingMessage, socket: Duplex) => {
    socket.on('error', () => socket.destroy());
    socket.end(rawProblem(BAD_REQUEST, {}, publicUrl));
    request.resume();
  });
  fastify.server.on('checkExpectation', (_: IncomingMessage, response: ServerResponse) => {
    response.writeHead(EXPECTATION_FAILED, { ...headersOf({}), connection: 'close' });
    response.end(JSON.stringify(bodyOf(EXPECTATION_FAILED, publicUrl)));
  });
}

function refusalOf({ code = '', rawPacket }: ParseError, fastify: FastifyInstance): Refusal {
  const begin = Buffer.isBuffer(rawPacket) ? rawPacket.toString('latin1') : '';
  if (code === 'HPE_INVALID_METHOD') return refusalOfMethod(begin, fastify);
  const line = begin.split('\n', 1)[0] ?? '';
  if (code === 'HPE_HEADER_OVERFLOW' && line.length > LONGEST_LINE) return [URI_TOO_LONG];
  return [statusOfCode[code] ?? BAD_REQUEST];
}

/** A method that the parser does not know is as wrong as one that the path does not take. */
function refusalOfMethod(packet: string, fastify: FastifyInstance): Refusal {
  const target = REQUEST_LINE.exec(packet)?.[1];
  if (target === undefined) return [BAD_REQUEST];
  const path = routedTarget(target).split('?', 1)[0] ?? '/';
  const methods = routeTableOf(fastify).methodsOf(path);
  return methods.length === 0 ? [NOT_FOUND] : [METHOD_NOT_ALLOWED, { allow: methods.join(', ') }];
}

/** A whole answer as it goes over the wire, after which the connection ends. */
export function rawProblem(
  status: number,
  headers: Readonly<Record<string, string>> | undefined,
  publicUrl: string,
): string {
  const body = JSON.stringify(bodyOf(status, publicUrl));
  const all = {
    ...headersOf(headers),
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${lines.join('\r\n')}\r\n\r\n${body}`;
}

function headersOf(headers: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  };
}

function bodyOf(status: number, publicUrl: string): object {
  const { code, title, detail } = requestProblems[status] ?? requestProblems[500];
  return { type: `${publicUrl}/problems/${code}`, title, status, detail, code, errors: [] };
}
