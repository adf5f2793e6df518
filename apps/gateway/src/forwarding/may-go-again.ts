import { neverConnected } from '@regional-events/platform-config';
import type { FastifyRequest } from 'fastify';

const brokenOff = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);
const harmless = new Set(['GET', 'HEAD']);
/** The methods for which services store the answer under the key. */
const keyed = 'POST';

/** Whether a request that one instance did not answer may be sent to another, without a risk of a second effect. */
export function mayGoAgain(
  { method, headers }: Pick<FastifyRequest, 'method' | 'headers'>,
  error: Error,
): boolean {
  if (neverConnected(error)) return true;
  const reason = (error.cause ?? error) as { readonly code?: string };
  const repeatable =
    harmless.has(method) || (method === keyed && headers['idempotency-key'] !== undefined);
  return repeatable && brokenOff.has(reason.code ?? '');
}
