import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import { requestProblems } from '../problem/request-problems.ts';

const statusOfCode: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
};

/** Answers what is not even HTTP; there is no request to speak of yet, and so no trace. */
export function answerBrokenRequest(publicUrl: string) {
  return (error: Error & { code?: string }, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    const status = statusOfCode[error.code ?? ''] ?? 400;
    if (socket.writable) socket.end(responseOf(status, publicUrl));
    else socket.destroy();
  };
}

function responseOf(status: number, publicUrl: string): string {
  const { code, title, detail } = requestProblems[status] ?? requestProblems[500];
  const type = `${publicUrl}/problems/${code}`;
  const body = JSON.stringify({ type, title, status, detail, code, errors: [] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
