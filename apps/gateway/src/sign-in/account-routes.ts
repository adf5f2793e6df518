import { askAny } from '@regional-events/platform-config';
import { isId } from '@regional-events/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { accountPage, pagePolicy, signedOutPage, type ShownAccount } from './account-page.ts';
import type { AuthParts } from './auth-parts.ts';
import { cookieOf, SIGN_IN_COOKIE } from './cookies.ts';
import { expectSameSite } from './same-site.ts';

const SEE_OTHER = 303;
const TIMEOUT_MS = 5_000;
const form = { config: { body: 'form' as const } };
export const ACCOUNT_PATH = '/auth/account';

const whoami = z.object({
  accountId: z.string(),
  displayName: z.string(),
  grants: z.array(
    z.object({
      role: z.string(),
      organisationId: z.string().nullable(),
      country: z.string().nullable(),
      seriesId: z.string().nullable(),
      from: z.string(),
      to: z.string().nullable(),
    }),
  ),
});
const organisation = z.object({ names: z.record(z.string(), z.string()) });
const signIns = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      since: z.string(),
      lastUsedAt: z.string(),
      browser: z.string(),
      network: z.string(),
    }),
  ),
});

type Read = <T>(path: string, schema: z.ZodType<T>) => Promise<T>;

/** The page that says who is signed in, and ends sign-ins. */
export function serveAccountPage(scope: FastifyInstance, parts: AuthParts): void {
  scope.get(ACCOUNT_PATH, (request, reply) => showAccount(parts, request, reply));
  scope.post(`${ACCOUNT_PATH}/sign-ins/:id/end`, form, (request, reply) =>
    endSignIn(parts, request, reply),
  );
}

async function tokenOf({ browsers }: AuthParts, { headers }: FastifyRequest) {
  const cookie = cookieOf(headers, SIGN_IN_COOKIE);
  return cookie === undefined ? undefined : browsers.accessToken(cookie);
}

async function showAccount(parts: AuthParts, request: FastifyRequest, reply: FastifyReply) {
  const token = await tokenOf(parts, request);
  const read: Read = async (path, schema) => {
    const answer = await asked(parts, path, 'GET', token ?? '');
    return schema.parse(await answer.json());
  };
  const page = token === undefined ? signedOutPage() : accountPage(await accountOf(read));
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', pagePolicy)
    .send(page);
}

async function accountOf(read: Read): Promise<ShownAccount> {
  const { accountId, displayName, grants } = await read('/internal/v1/accounts/whoami', whoami);
  const { data } = await read(`/v1/accounts/${accountId}/sign-ins?limit=200`, signIns);
  const shown = grants.map(async ({ organisationId, ...grant }) => ({
    ...grant,
    organisation: organisationId === null ? null : await nameOf(organisationId, read),
  }));
  return { displayName, grants: await Promise.all(shown), signIns: data };
}

async function nameOf(id: string, read: Read): Promise<string> {
  const { names } = await read(`/v1/organisations/${id}`, organisation);
  return names['en'] ?? Object.values(names)[0] ?? id;
}

async function endSignIn(parts: AuthParts, request: FastifyRequest, reply: FastifyReply) {
  expectSameSite(request.method, request.headers, parts.publicUrl);
  const { id } = request.params as { readonly id: string };
  const token = await tokenOf(parts, request);
  if (token !== undefined && isId(id)) {
    const me = await asked(parts, '/internal/v1/accounts/whoami', 'GET', token);
    const { accountId } = whoami.parse(await me.json());
    await asked(parts, `/v1/accounts/${accountId}/sign-ins/${id}`, 'DELETE', token);
  }
  return reply.redirect(ACCOUNT_PATH, SEE_OTHER);
}

function asked(
  { services }: AuthParts,
  path: string,
  method: string,
  token: string,
): Promise<Response> {
  return askAny(services, path, {
    method,
    headers: { authorization: `Bearer ${token}`, 'if-match': '*' },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
}
