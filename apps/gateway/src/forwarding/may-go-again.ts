import type { FastifyRequest } from 'fastify';

const connecting = new Set(['connect', 'getaddrinfo']);
const brokenOff = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);
const harmless = new Set(['GET', 'HEAD']);
/** The methods for which services store the answer under the key. */
const keyed = 'POST';

interface NetworkError extends Error {
  readonly code?: string;
  readonly syscall?: string;
  readonly errors?: readonly NetworkError[];
}

/** Whether a request that one instance did not answer may be sent to another, without a risk of a second effect. */
export function mayGoAgain(
  { method, headers }: Pick<FastifyRequest, 'method' | 'headers'>,
  error: Error,
): boolean {
  const reason = (error.cause ?? error) as NetworkError;
  if (neverConnected(reason)) return true;
  const repeatable =
    harmless.has(method) || (method === keyed && headers['idempotency-key'] !== undefined);
  return repeatable && brokenOff.has(reason.code ?? '');
}

/** Nothing of the request was sent. */
function neverConnected({ code, syscall, errors }: NetworkError): boolean {
  if (errors !== undefined && errors.length > 0) return errors.every(neverConnected);
  return code === 'UND_ERR_CONNECT_TIMEOUT' || connecting.has(syscall ?? '');
}
