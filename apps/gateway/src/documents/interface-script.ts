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

/** The program of the documentation page, from the package that is installed here: no other address is asked. */
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

/** Read when somebody first opens the page: the package takes 35 MB of memory. It gives its program by a route alone. */
async function readScript(): Promise<Script> {
  const { default: reference } = await import('@scalar/fastify-api-reference');
  await using inner = fastify();
  await inner.register(reference, { routePrefix: '/docs', configuration: { url: '/' } });
  const { payload: plain, statusCode } = await inner.inject('/docs/js/scalar.js');
  if (statusCode !== OK)
    throw new Error(`The documentation's program was not given: ${statusCode}`);
  return { plain, zipped: await promisify(gzip)(plain) };
}
