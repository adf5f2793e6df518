import fastifyStatic from '@fastify/static';
import { ServiceUnavailableException } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { replyWithProblem } from '../problems/reply-with-problem.ts';

/** What the build of the console made: three folders above this file's, in the sources, as built, and in an image. */
const site = fileURLToPath(new URL('../../../console/dist/site/', import.meta.url));
const NONCE_BYTES = 16;
/** What the build wrote where each page's nonce stands. */
const NONCE_PLACE = /__NONCE__/g;
const MOVED_PERMANENTLY = 308;

/** Programs run that this page names by its nonce, and what those load; everything comes from this origin. */
function policyOf(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** What people use in a browser: each path below /console/ is the same page, which finds its place by the path. */
export async function serveConsole(fastify: FastifyInstance, publicUrl: string): Promise<void> {
  await fastify.register(async (scope) => {
    scope.setErrorHandler((error, request, reply) =>
      replyWithProblem(error, { publicUrl, request, reply }),
    );
    await scope.register(fastifyStatic, {
      root: `${site}assets`,
      prefix: '/console/assets/',
      // names hold a hash of the content
      immutable: true,
      maxAge: '365d',
      preCompressed: true,
      index: false,
      decorateReply: false,
    });
    scope.get('/console', (_, reply) => reply.redirect('/console/', MOVED_PERMANENTLY));
    scope.get('/console/*', showPage);
  });
}

async function showPage(_: FastifyRequest, reply: FastifyReply) {
  const nonce = randomBytes(NONCE_BYTES).toString('base64');
  const page = await readPage();
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', policyOf(nonce))
    .header('cache-control', 'no-store')
    .send(page.replaceAll(NONCE_PLACE, nonce));
}

/** Read each time: it is small, and a new build is seen at once. */
async function readPage(): Promise<string> {
  return readFile(`${site}index.html`, 'utf8').catch(() => {
    throw new ServiceUnavailableException('The console is not built here: npm run build');
  });
}
