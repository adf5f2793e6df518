import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Actor } from '@regional-events/kernel';
import { KnownClients } from './known-clients.ts';
import type { ClientStanding } from './known-clients.ts';
import { createSigningKey, keySetOf, signAccessToken } from './signing.ts';
import type { SigningKey } from './signing.ts';
import {
  changed,
  forSomeoneElse,
  nameless,
  otherwise,
  unsigned,
  withSecret,
} from './testing/forged-tokens.ts';
import { issuer, SecretController, startGuarded } from './testing/guarded-app.ts';
import { GivenTokenKeys, TokenKeys } from './token-keys.ts';

const NOBODY = 'http://127.0.0.1:1';
const partner: Actor = {
  clientId: 'client-1',
  role: 'partner',
  organisationId: 'organisation-1',
  scopes: ['events:read'],
  personId: null,
  grants: [],
};

const standing: ClientStanding = {
  revoked: false,
  role: 'partner',
  organisationId: 'organisation-1',
  scopes: ['events:read', 'events:write'],
};
const extension = { crit: ['urn:x'], 'urn:x': true };

describe('the guard', () => {
  let key: SigningKey;
  let app: NestFastifyApplication | undefined;
  let standings = new Map<string, ClientStanding>();
  let questions = 0;
  let keys: TokenKeys;

  beforeAll(async () => {
    key = await createSigningKey();
  });

  beforeEach(async () => {
    standings = new Map();
    questions = 0;
    const clients: KnownClients = {
      owned: false,
      find: (clientId) => {
        questions += 1;
        return Promise.resolve(standings.get(clientId));
      },
    };
    keys = new GivenTokenKeys([key]);
    app = await startGuarded(
      [NOBODY],
      [
        { provide: TokenKeys, useValue: keys },
        { provide: KnownClients, useValue: clients },
      ],
    );
  });

  afterEach(async () => {
    jest.restoreAllMocks();
    await app?.close();
    app = undefined;
  });

  const sign = (actor: Partial<Actor> = {}, options: object = {}) =>
    signAccessToken({ ...partner, ...actor }, { key, issuer, seconds: 60, ...options });

  const ask = async (
    authorization: string | undefined,
    url = '/v1/events',
    method: 'GET' | 'POST' | 'HEAD' = 'GET',
  ) => {
    const headers = authorization === undefined ? {} : { authorization };
    const { statusCode, body } = await app!.inject({ method, url, headers });
    return { status: statusCode, body: body === '' ? {} : JSON.parse(body) };
  };

  const codeOf = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).body.code;

  it('checks the signature of a token once, and its time at each request', async () => {
    const looked = jest.spyOn(keys, 'find');
    const token = `Bearer ${await sign()}`;
    expect((await ask(token)).status).toBe(200);
    expect((await ask(token)).status).toBe(200);
    expect(looked).toHaveBeenCalledTimes(1);
    jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 66_000);
    expect(await codeOf(token)).toBe('access.token-expired');
  });

  it('lets a client through with its token, and says who it is', async () => {
    expect(await ask(`Bearer ${await sign()}`)).toEqual({ status: 200, body: partner });
    expect((await ask(`Bearer ${await sign()}`, '/v1/events', 'HEAD')).status).toBe(200);
  });

  it('refuses without a token, and says how to sign in', async () => {
    for (const authorization of [undefined, '', 'Basic bWU6c2VjcmV0']) {
      expect((await ask(authorization)).body).toEqual({
        code: 'access.token-missing',
        challenge: 'Bearer realm="regional-events"',
      });
    }
  });

  it('names the scope that is missing', async () => {
    const { body } = await ask(`Bearer ${await sign()}`, '/v1/events', 'POST');
    expect(body).toMatchObject({
      code: 'access.scope-missing',
      challenge: expect.stringContaining('error="insufficient_scope", scope="events:write"'),
    });
    expect(await codeOf(`Bearer ${await sign({ scopes: [] })}`)).toBe('access.scope-missing');
  });

  it('asks for no scope where any token will do, and for nothing where a route is public', async () => {
    expect((await ask(`Bearer ${await sign({ scopes: [] })}`, '/v1/me')).status).toBe(200);
    expect((await ask(undefined, '/v1/certificates/7')).status).toBe(200);
    expect((await ask('Bearer nonsense', '/v1/certificates/7')).status).toBe(200);
  });

  it('refuses a token that has expired, but for five seconds between two clocks', async () => {
    const at = (secondsAgo: number) => ({ now: new Date(Date.now() - secondsAgo * 1000) });
    expect(await codeOf(`Bearer ${await sign({}, at(66))}`)).toBe('access.token-expired');
    expect((await ask(`Bearer ${await sign({}, at(62))}`)).status).toBe(200);
  });

  it.each<[string, () => Promise<string>]>([
    ['no token at all', async () => 'nonsense'],
    ['of another platform', () => sign({}, { issuer: 'https://elsewhere.example.org' })],
    [
      'signed with another key',
      async () => sign({}, { key: { ...(await createSigningKey()), kid: key.kid } }),
    ],
    [
      'signed with a key that nobody knows',
      async () => sign({}, { key: await createSigningKey() }),
    ],
    ['that was changed', async () => changed(await sign())],
    ['that says it needs no signature', async () => unsigned(await sign())],
    ['signed with the public key as a secret', async () => withSecret(key)],
    ['for someone else', async () => forSomeoneElse(key)],
    ['that does not say who acts', async () => nameless(key)],
    ['that never ends', async () => otherwise(key, { claims: { exp: undefined } })],
    ['that was given out tomorrow', async () => otherwise(key, { claims: { iat: 4e9, exp: 5e9 } })],
    ['of another type', async () => otherwise(key, { head: { typ: 'JWT' } })],
    ['of no type', async () => otherwise(key, { head: { typ: undefined } })],
    ['with an extension that must be understood', async () => otherwise(key, { head: extension })],
    ['for another client than its subject', async () => otherwise(key, { claims: { sub: 'b' } })],
  ])('refuses a token %s', async (_, token) => {
    const { body } = await ask(`Bearer ${await token()}`);
    expect(body).toMatchObject({
      code: 'access.token-invalid',
      challenge: expect.stringContaining('error="invalid_token"'),
    });
  });

  it('refuses a client that was revoked, and remembers the answer for a while', async () => {
    const token = `Bearer ${await sign({ clientId: 'client-2' })}`;
    standings.set('client-2', { ...standing, revoked: true });
    expect(await codeOf(token)).toBe('access.client-revoked');
    expect(await codeOf(token)).toBe('access.client-revoked');
    expect(questions).toBe(1);
    expect((await ask(`Bearer ${await sign()}`)).status).toBe(200);
  });

  it('fails the start for a route that is neither public nor of an area', async () => {
    await expect(startGuarded([NOBODY], [], [SecretController])).rejects.toThrow(
      'Neither public nor of an area (@Area): GET /v1/secrets/:id (SecretController.readSecret)',
    );
  });

  it('goes on with the keys that it knows while nobody gives out keys any more, and needs one instance to learn them', async () => {
    const server = createServer((_, response) => response.end(JSON.stringify(keySetOf([key]))));
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await app?.close();
    app = await startGuarded([NOBODY, address, NOBODY], []);
    expect((await ask(`Bearer ${await sign()}`)).status).toBe(200);
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
    expect((await ask(`Bearer ${await sign()}`)).status).toBe(200);
  });

  it('cannot judge a token before it has seen a key', async () => {
    await app?.close();
    app = await startGuarded([NOBODY], []);
    expect(await codeOf(`Bearer ${await sign()}`)).toBe('access.keys-not-here');
  });
});
