import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';

/**
 * Lets the provider answer. It reads the address from the headers, which an inner caller could set, and makes cookies and links
 * of it.
 */
export function handOver(
  provider: Provider,
  request: FastifyRequest,
  reply: FastifyReply,
  publicUrl: string,
): void {
  asOutside(request.raw, publicUrl);
  reply.hijack();
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    // the provider's own pages bring their policy, with the hash of their script
    if (value !== undefined && name !== 'content-security-policy') reply.raw.setHeader(name, value);
  }
  provider
    .callback()(request.raw, reply.raw)
    .catch((error: unknown) => {
      request.log.error({ err: error }, 'the provider failed');
      reply.raw.destroy();
    });
}

/** Before the provider looks at a request. */
export function asOutside(raw: IncomingMessage, publicUrl: string): void {
  const { host, protocol } = new URL(publicUrl);
  raw.headers.host = host;
  raw.headers['x-forwarded-host'] = host;
  raw.headers['x-forwarded-proto'] = protocol.slice(0, -1);
}
