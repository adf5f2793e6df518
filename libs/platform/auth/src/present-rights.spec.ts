import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ModuleRef } from '@nestjs/core';
import type { Actor } from '@regional-events/kernel';
import { DomainError } from '@regional-events/kernel';
import { KnownClients } from './known-clients.ts';
import type { ClientStanding } from './known-clients.ts';
import { PresentGrants } from './present-grants.ts';
import { PresentRights, STANDING_PATH } from './present-rights.ts';

const actor: Actor = {
  clientId: 'a-client',
  role: 'partner',
  organisationId: 'an-organisation',
  scopes: ['events:read', 'events:write'],
  personId: null,
  grants: [],
};
const whole: ClientStanding = {
  revoked: false,
  role: 'partner',
  organisationId: actor.organisationId,
  scopes: actor.scopes,
};
const readsOnly: ClientStanding = { ...whole, scopes: ['events:read'] };
const AWAY = 'http://127.0.0.1:1';

describe('what is left of the rights of a token', () => {
  let address = AWAY;
  let answer: { readonly status: number; readonly body: unknown };
  let asked: (string | undefined)[] = [];
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
    answer = { status: 200, body: whole };
  });

  function rightsWith(copy: ClientStanding | undefined, organisations = address, owned = false) {
    const clients: KnownClients = { owned, find: async () => copy };
    const modules = Object.create(null, { get: { value: () => clients } }) as ModuleRef;
    const settings = { issuer: 'https://events.example.org', keyServices: [organisations] };
    return new PresentRights(settings, modules, new PresentGrants(settings, modules));
  }

  const refusalOf = (rights: PresentRights, who = actor): Promise<string | undefined> =>
    rights.of(who, 'Bearer it').then(
      () => undefined,
      (error: unknown) => (error instanceof DomainError ? error.code : 'another'),
    );

  it('is all of it, without a question, where the copy agrees', async () => {
    expect(await rightsWith(whole).of(actor, 'Bearer it')).toEqual(actor);
    expect(asked).toEqual([]);
  });

  it('is what the client still has where organisations says the same as a narrower copy', async () => {
    answer = { status: 200, body: readsOnly };
    const rights = rightsWith(readsOnly);
    expect((await rights.of(actor, 'Bearer it')).scopes).toEqual(['events:read']);
    expect((await rights.of(actor, 'Bearer it')).scopes).toEqual(['events:read']);
    expect(asked).toEqual([`${STANDING_PATH} Bearer it`]);
  });

  it('is all of it where the copy is late and organisations knows of more', async () => {
    expect((await rightsWith(readsOnly).of(actor, 'Bearer it')).scopes).toEqual(actor.scopes);
  });

  it('is what the copy says while organisations is away', async () => {
    expect((await rightsWith(readsOnly, AWAY).of(actor, 'Bearer it')).scopes).toEqual([
      'events:read',
    ]);
  });

  it('is asked for where the copy does not know the client yet', async () => {
    answer = { status: 200, body: readsOnly };
    expect((await rightsWith(undefined).of(actor, 'Bearer it')).scopes).toEqual(['events:read']);
  });

  it('is all of it where nobody can tell', async () => {
    expect(await rightsWith(undefined, AWAY).of(actor, 'Bearer it')).toEqual(actor);
  });

  it('is nothing for a client that does not exist', async () => {
    answer = { status: 401, body: { code: 'access.token-invalid' } };
    expect(await refusalOf(rightsWith(undefined))).toBe('access.token-invalid');
    expect(await refusalOf(rightsWith(undefined, AWAY, true))).toBe('access.token-invalid');
  });

  it('is nothing for a client that was revoked, by the copy or by organisations', async () => {
    const revoked = { ...whole, revoked: true };
    expect(await refusalOf(rightsWith(revoked, AWAY))).toBe('access.client-revoked');
    answer = { status: 401, body: { code: 'access.client-revoked' } };
    expect(await refusalOf(rightsWith(undefined))).toBe('access.client-revoked');
  });

  it.each<[string, Partial<ClientStanding>]>([
    ['organisation', { organisationId: 'another' }],
    ['role', { role: 'secretariat' }],
  ])('is nothing once the client has another %s', async (_, change) => {
    answer = { status: 200, body: { ...whole, ...change } };
    expect(await refusalOf(rightsWith({ ...whole, ...change }))).toBe('access.token-outdated');
  });
});
