import fastify, { type FastifyInstance } from 'fastify';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const PATH = '/docs/interface.js';
const OK = 200;
const KEPT = 'public, max-age=3600';

interface Script {
  readonly plain: string;
  readonly zipped: Buffer;
}

/** Serves the documentation page's script from the installed package: no other origin is used. */
export function serveInterfaceScript(server: FastifyInstance): void {
  let script: Promise<Script> | undefined;
  server.get(PATH, async (request, reply) => {
    script ??= readScript().catch((error: unknown) => {
      script = undefined;
      throw error;
    });
    const { plain, zipped } = await script;
    const takesZipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (takesZipped) void reply.header('content-encoding', 'gzip');
    return reply
      .header('content-type', 'text/javascript; charset=utf-8')
      .header('cache-control', KEPT)
      .header('vary', 'accept-encoding')
      .send(takesZipped ? zipped : plain);
  });
}

/**
 * Loaded on the first use, since the package takes 35 MB of memory; it offers the script only through a route of its
 * own.
 */
async function readScript(): Promise<Script> {
  const { default: reference } = await import('@scalar/fastify-api-reference');
  await using inner = fastify();
  await inner.register(reference, { routePrefix: '/docs', configuration: { url: '/' } });
  const { payload: plain, statusCode } = await inner.inject('/docs/js/scalar.js');
  if (statusCode !== OK)
    throw new Error(`The documentation's program was not given: ${statusCode}`);
  return { plain, zipped: await promisify(gzip)(plain) };
}
