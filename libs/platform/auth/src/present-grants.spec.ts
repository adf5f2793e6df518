import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ModuleRef } from '@nestjs/core';
import { Clock, DomainError, type Actor, type Grant } from '@regional-events/kernel';
import { UnsecuredJWT } from 'jose';
import { KnownAccounts, type AccountStanding } from './known-accounts.ts';
import { ACCOUNT_STANDING_PATH, PresentGrants } from './present-grants.ts';
import { PresentRights } from './present-rights.ts';

const AWAY = 'http://127.0.0.1:1';
const token: Actor = {
  clientId: 'an-account',
  role: 'person',
  organisationId: null,
  scopes: [],
  personId: null,
  grants: [],
};
const nothing = { organisationId: null, country: null, seriesId: null, from: '2026-01-01' };
const focalPoint: Grant = {
  ...nothing,
  role: 'focal-point',
  organisationId: 'police',
  to: '2026-11-30',
};
const secretariat: Grant = { ...nothing, role: 'secretariat', from: '2026-12-01', to: null };
const account: AccountStanding = {
  status: 'active',
  personId: 'ana',
  grants: [focalPoint, secretariat],
};

describe('the present rights of a person', () => {
  let address = AWAY;
  let answer: { readonly status: number; readonly body: unknown };
  let asked: (string | undefined)[] = [];
  /** Noon in Belgrade. */
  let now = '2026-11-30T11:00:00Z';
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization}`);
    response.writeHead(answer.status).end(JSON.stringify(answer.body));
  });

  beforeAll(async () => {
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());
  beforeEach(() => {
    asked = [];
    answer = { status: 200, body: account };
    now = '2026-11-30T11:00:00Z';
  });

  function rightsWith(copy: AccountStanding | undefined, organisations = address, owned = false) {
    const accounts: KnownAccounts = { owned, find: async () => copy };
    const clock: Clock = { now: () => new Date(now) };
    const get = (port: unknown) => (port === Clock ? clock : accounts);
    const modules = Object.create(null, { get: { value: get } }) as ModuleRef;
    const settings = { issuer: 'https://events.example.org', keyServices: [organisations] };
    return new PresentRights(settings, modules, new PresentGrants(settings, modules));
  }

  const refusalOf = (rights: PresentRights): Promise<string | undefined> =>
    rights.of(token, 'Bearer it').then(
      () => undefined,
      (error: unknown) => (error instanceof DomainError ? error.code : 'another'),
    );

  it('are those of the grants that run today, whatever the token says', async () => {
    const actor = await rightsWith(account).of(token, 'Bearer it');
    expect(actor).toMatchObject({ role: 'person', personId: 'ana', grants: [focalPoint] });
    expect(actor.scopes).toContain('people:write');
    expect(actor.scopes).not.toContain('events:write');
    expect(asked).toEqual([]);
  });

  it('are of the sign-in that the token was given out in', async () => {
    const signedIn = { ...token, signInId: 'at the office' };
    expect(await rightsWith(account).of(signedIn, 'Bearer it')).toMatchObject({
      signInId: 'at the office',
    });
    expect(await rightsWith(account).of(token, 'Bearer it')).not.toHaveProperty('signInId');
  });

  it('change at midnight of the region, also for an account that was read before it', async () => {
    const rights = rightsWith(account);
    now = '2026-11-30T22:59:59Z';
    const evening = await rights.of(token, 'Bearer it');
    expect(evening.grants).toEqual([focalPoint]);
    now = '2026-11-30T23:00:00Z';
    const morning = await rights.of(evening, 'Bearer it');
    expect(morning).toMatchObject({ role: 'secretariat', grants: [secretariat] });
    expect(morning.scopes).toContain('operations:write');
  });

  it('are the own account alone where no grant runs', async () => {
    const { role, scopes } = await rightsWith({ ...account, grants: [] }).of(token, 'Bearer it');
    expect({ role, scopes }).toEqual({ role: 'person', scopes: ['clients:read'] });
  });

  it('are asked for where the copy does not know the account, or nobody had used it', async () => {
    for (const copy of [undefined, { ...account, status: 'invited' as const }])
      expect(await rightsWith(copy).of(token, 'Bearer it')).toMatchObject({ personId: 'ana' });
    const question = `${ACCOUNT_STANDING_PATH} Bearer it`;
    expect(asked).toEqual([question, question]);
  });

  it('are asked for where the copy is older than the token, and are none while nobody answers', async () => {
    const old = { ...account, sequence: 2, grants: [{ ...secretariat, from: '2026-01-01' }] };
    const tokenAfter = (sequence: number) =>
      `Bearer ${new UnsecuredJWT({ account_sequence: sequence }).encode()}`;
    expect((await rightsWith(old, AWAY).of(token, tokenAfter(2))).role).toBe('secretariat');
    expect(asked).toEqual([]);
    expect((await rightsWith(old).of(token, tokenAfter(3))).role).toBe('person');
    expect(asked).toHaveLength(1);
    await expect(rightsWith(old, AWAY).of(token, tokenAfter(3))).rejects.toMatchObject({
      code: 'access.rights-not-here',
    });
    const closed = { ...old, status: 'closed' as const };
    await expect(rightsWith(closed, AWAY).of(token, tokenAfter(3))).rejects.toMatchObject({
      code: 'access.account-closed',
    });
  });

  it('cannot be told where the copy does not know the account and organisations is away', async () => {
    expect(await refusalOf(rightsWith(undefined, AWAY))).toBe('access.rights-not-here');
  });

  it('are none once the account is closed, by the copy or by organisations', async () => {
    expect(await refusalOf(rightsWith({ ...account, status: 'closed' }, AWAY))).toBe(
      'access.account-closed',
    );
    answer = { status: 401, body: { code: 'access.account-closed' } };
    expect(await refusalOf(rightsWith(undefined))).toBe('access.account-closed');
  });

  it('are none for an account that does not exist, or that nobody has used', async () => {
    expect(await refusalOf(rightsWith(undefined, AWAY, true))).toBe('access.token-invalid');
    const invited = { ...account, status: 'invited' as const };
    expect(await refusalOf(rightsWith(invited, AWAY, true))).toBe('access.token-invalid');
    answer = { status: 401, body: { code: 'access.token-invalid' } };
    expect(await refusalOf(rightsWith(undefined))).toBe('access.token-invalid');
  });
});
