import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const PREFIX = '/docs/assets/';
const others = '!(swagger-ui.css|swagger-ui-bundle.js|favicon-32x32.png)';
const KEPT = '1h';

/** The files of the documentation page, from the package that is installed here: no other address is asked. */
export async function serveInterfaceFiles(fastify: FastifyInstance): Promise<void> {
  const root = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  await fastify.register(fastifyStatic, {
    root,
    prefix: PREFIX,
    decorateReply: false,
    index: false,
    wildcard: false,
    globIgnore: [others],
    cacheControl: true,
    maxAge: KEPT,
  });
}
