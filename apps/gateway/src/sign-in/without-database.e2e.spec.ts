import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GatewayInFront, publicUrl } from '../testing/gateway-in-front.ts';

const cookie = `__Host-sign-in=${'a'.repeat(43)}`;
let gateway: GatewayInFront;

beforeAll(async () => {
  gateway = await GatewayInFront.start({
    perSecond: 0,
    signIn: {
      secret: 'between-gateway-and-provider-in-tests-0123456789',
      // no server can be found by this, so that each try to connect fails at once
      database: { uri: 'mongodb://', database: 'gateway', appName: 'test' },
    },
  });
});
afterAll(() => gateway.close());

const ask = (path: string, init: RequestInit = {}) =>
  fetch(`${gateway.address}${path}`, { redirect: 'manual', ...init });

describe('a gateway without its database', () => {
  it('serves machines as ever, also with a cookie beside their token', async () => {
    const { authorization } = await gateway.signedIn();
    const answer = await ask('/v1/organisations', { headers: { authorization, cookie } });
    expect(answer.status).toBe(200);
    const { headers } = (await answer.json()) as { headers: Record<string, string> };
    expect(headers['cookie']).toBeUndefined();
  });

  it('gives tokens to clients also in the browser of somebody who is signed in', async () => {
    const body = new URLSearchParams({ grant_type: 'client_credentials' });
    const answer = await ask('/v1/oauth/token', { method: 'POST', headers: { cookie }, body });
    expect(answer.status).toBe(200);
    const { headers } = (await answer.json()) as { headers: Record<string, string> };
    expect(headers['authorization']).toBeUndefined();
  });

  it('tells people to come back', async () => {
    for (const path of ['/v1/organisations', '/auth/whoami']) {
      const answer = await ask(path, { headers: { cookie } });
      expect([path, answer.status]).toEqual([path, 503]);
      expect(await answer.json()).toMatchObject({ code: 'gateway.service-unavailable' });
    }
  });
});

describe('the begin of a sign-in', () => {
  it('sends the browser to the provider, and keeps nothing but a sealed cookie in it', async () => {
    const answer = await ask('/auth/sign-in?returnTo=/docs');
    const to = new URL(answer.headers.get('location') ?? '');
    expect([answer.status, to.origin, to.pathname]).toEqual([303, publicUrl, '/oauth/authorize']);
    expect(Object.fromEntries(to.searchParams)).toMatchObject({
      client_id: 'console',
      response_type: 'code',
      code_challenge_method: 'S256',
      prompt: 'login',
      redirect_uri: `${publicUrl}/auth/callback`,
    });
    const [kept = ''] = answer.headers.getSetCookie();
    expect(kept).toMatch(/^__Host-sign-in-attempt=[\w-]+; Path=\/; Secure; HttpOnly; SameSite=Lax/);
    expect(kept).not.toContain(to.searchParams.get('state'));
  });

  it('is not gone on with by a browser that did not begin it', async () => {
    const answer = await ask('/auth/callback?code=stolen&state=stolen');
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('text/html');
  });
});

describe('a logout token', () => {
  it('counts from the provider alone', async () => {
    const { authorization } = await gateway.signedIn();
    const accessToken = authorization.slice('Bearer '.length);
    for (const token of ['', 'x.y.z', accessToken]) {
      const body = new URLSearchParams({ logout_token: token });
      const answer = await ask('/auth/back-channel-logout', { method: 'POST', body });
      expect(answer.status).toBe(400);
    }
  });
});

describe('cookies', () => {
  it('go to the provider alone, without that of the sign-in, and come from there alone', async () => {
    const all = 'identity=1; identity.sig=2; other=3; __Host-sign-in=4';
    const provider = await ask('/oauth/authorize', { headers: { cookie: all } });
    const seen = (await provider.json()) as { headers: Record<string, string> };
    expect(seen.headers['cookie']).toBe('identity=1; identity.sig=2');
    expect(provider.headers.getSetCookie()).toEqual(['from-a-service=1']);
    const { authorization } = await gateway.signedIn();
    const headers = { authorization, cookie: 'identity=1' };
    const other = await ask('/v1/message-types', { headers });
    const seenThere = (await other.json()) as { headers: Record<string, string> };
    expect(seenThere.headers['cookie']).toBeUndefined();
    expect(other.headers.getSetCookie()).toEqual([]);
  });
});
