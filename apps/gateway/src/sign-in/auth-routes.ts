import { TokenMissingError } from '@regional-events/platform-auth';
import { askAny } from '@regional-events/platform-config';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { replyWithProblem } from '../problems/reply-with-problem.ts';
import { failedPage, pagePolicy } from './account-page.ts';
import { serveAccountPage } from './account-routes.ts';
import type { AuthParts } from './auth-parts.ts';
import type { Begun } from './console-client.ts';
import { ATTEMPT_COOKIE, cookieFor, cookieOf, SIGN_IN_COOKIE } from './cookies.ts';
import { byOwnName } from './own-name.ts';
import { returnPath } from './return-path.ts';
import { expectSameSite } from './same-site.ts';

const ATTEMPT_SECONDS = 1_800;
const SEE_OTHER = 303;
const NO_CONTENT = 204;
const BAD_REQUEST = 400;
const SIGNED_OUT = '/oauth/signed-out';
const form = { config: { body: 'form' as const } };

/** What browsers ask this process itself: to sign in and out, and who is signed in. */
export function serveSignIn(fastify: FastifyInstance, parts: AuthParts): void {
  const { publicUrl } = parts;
  void fastify.register(async (scope) => {
    scope.addHook('onRequest', async (_, reply) => {
      void reply.header('cache-control', 'no-store');
    });
    scope.setErrorHandler((error, request, reply) =>
      replyWithProblem(error, { publicUrl, request, reply }),
    );
    scope.get('/auth/sign-in', (request, reply) => signIn(parts, request, reply));
    scope.get('/auth/callback', (request, reply) => callback(parts, request, reply));
    scope.get('/auth/whoami', (request, reply) => whoami(parts, request, reply));
    serveAccountPage(scope, parts);
    scope.post('/auth/sign-out', form, (request, reply) => signOut(parts, request, reply));
    scope.post('/auth/back-channel-logout', form, (request, reply) =>
      backChannelLogout(parts, request, reply),
    );
  });
}

async function signIn(
  { client, attempts, publicUrl }: AuthParts,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const elsewhere = byOwnName(request.headers.host ?? '', request.url, publicUrl);
  if (elsewhere !== undefined) return reply.redirect(elsewhere, SEE_OTHER);
  const { returnTo } = request.query as Record<string, unknown>;
  const { url, begun } = await client.begin(returnPath(returnTo));
  const cookie = cookieFor(ATTEMPT_COOKIE, attempts.seal(begun), ATTEMPT_SECONDS);
  return reply.header('set-cookie', cookie).redirect(url, SEE_OTHER);
}

/** The provider sends the browser back here. */
async function callback(parts: AuthParts, request: FastifyRequest, reply: FastifyReply) {
  const { client, browsers, attempts } = parts;
  const sealed = cookieOf(request.headers, ATTEMPT_COOKIE);
  const begun = sealed === undefined ? undefined : (attempts.open(sealed) as Begun | undefined);
  const query = request.url.split('?').slice(1).join('?');
  const found = begun === undefined ? undefined : await client.finish(query, begun);
  const forget = cookieFor(ATTEMPT_COOKIE, '', 0);
  if (begun === undefined || found === undefined) {
    return reply
      .code(BAD_REQUEST)
      .header('set-cookie', forget)
      .header('content-security-policy', pagePolicy)
      .type('text/html; charset=utf-8')
      .send(failedPage());
  }
  const cookie = await browsers.add(found, cookieOf(request.headers, SIGN_IN_COOKIE));
  return reply
    .header('set-cookie', [cookieFor(SIGN_IN_COOKIE, cookie), forget])
    .redirect(begun.returnTo, SEE_OTHER);
}

async function whoami(
  { browsers, services }: AuthParts,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const cookie = cookieOf(request.headers, SIGN_IN_COOKIE);
  const token = cookie === undefined ? undefined : await browsers.accessToken(cookie);
  if (token === undefined) throw new TokenMissingError();
  const headers = { authorization: `Bearer ${token}` };
  const asked = await askAny(services, '/internal/v1/accounts/whoami', { headers });
  return reply
    .code(asked.status)
    .type('application/json')
    .send(await asked.text());
}

async function signOut(
  { browsers, publicUrl }: AuthParts,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  expectSameSite(request.method, request.headers, publicUrl);
  const cookie = cookieOf(request.headers, SIGN_IN_COOKIE);
  if (cookie !== undefined) await browsers.end(cookie);
  void reply.header('set-cookie', cookieFor(SIGN_IN_COOKIE, '', 0));
  const wantsPage = (request.headers.accept ?? '').includes('text/html');
  return wantsPage ? reply.redirect(SIGNED_OUT, SEE_OTHER) : reply.code(NO_CONTENT).send();
}

/** OpenID Connect Back-Channel Logout, from the provider alone. */
async function backChannelLogout(
  { browsers, client }: AuthParts,
  { body }: FastifyRequest,
  reply: FastifyReply,
) {
  const token =
    typeof body === 'object' && body !== null && 'logout_token' in body && body.logout_token;
  const sid = typeof token === 'string' ? await client.endedBy(token) : undefined;
  if (sid === undefined) return reply.code(BAD_REQUEST).send({ error: 'invalid_request' });
  await browsers.endBySid(sid);
  return reply.code(NO_CONTENT).send();
}
