import type { FastifyInstance } from 'fastify';
import { cookieFor, cookieOf, SIGN_IN_COOKIE } from './cookies.ts';
import { expectSameSite } from './same-site.ts';
import type { SignedInBrowsers } from './signed-in-browsers.ts';

/** A client shows its secret there, also from a page of somebody who is signed in. */
const TOKEN_ROUTE = '/v1/oauth/';

/**
 * A request of a signed-in browser goes on with the person's access token, as if it had brought it; `Authorization` goes
 * before a cookie. To be registered before requests are admitted, so that limits count by the account.
 */
export function takeCookieAsToken(
  fastify: FastifyInstance,
  browsers: Pick<SignedInBrowsers, 'accessToken'>,
  publicUrl: string,
): void {
  const ofBrowsers = new WeakSet<object>();
  fastify.addHook('onRequest', async ({ raw, method, url }, reply) => {
    const { headers } = raw;
    if (!url.startsWith('/v1/') || url.startsWith(TOKEN_ROUTE)) return;
    if (headers.authorization !== undefined) return;
    const cookie = cookieOf(headers, SIGN_IN_COOKIE);
    if (cookie === undefined) return;
    ofBrowsers.add(raw);
    expectSameSite(method, headers, publicUrl);
    const token = await browsers.accessToken(cookie);
    if (token === undefined) void reply.header('set-cookie', cookieFor(SIGN_IN_COOKIE, '', 0));
    else headers.authorization = `Bearer ${token}`;
  });
  // whoever sits down at the same machine later finds no name in the cache of its browser
  fastify.addHook('onSend', async ({ raw }, reply) => {
    if (ofBrowsers.has(raw)) void reply.header('cache-control', 'no-store');
  });
}
