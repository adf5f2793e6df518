import { describe, expect, it } from '@jest/globals';
import type { ModuleRef } from '@nestjs/core';
import { Clock, type Grant, type NotedActor } from '@regional-events/kernel';
import { KnownAccounts, type AccountStanding } from './known-accounts.ts';
import { KnownClients, type ClientStanding } from './known-clients.ts';
import { PresentActors } from './present-actors.ts';

const now = '2026-11-30T12:00:00Z';
const noted: NotedActor = { clientId: 'it', role: 'partner', organisationId: 'police' };
const client: ClientStanding = {
  revoked: false,
  role: undefined,
  organisationId: 'police',
  scopes: ['events:read'],
};
const grant: Grant = {
  role: 'reviewer',
  organisationId: null,
  country: null,
  seriesId: null,
  from: '2026-01-01',
  to: '2026-11-30',
};
const account: AccountStanding = { status: 'active', personId: 'ana', grants: [grant] };
const byPerson: NotedActor = { ...noted, organisationId: null };

function actorsWith(known: { client?: ClientStanding; account?: AccountStanding }, at = now) {
  const ports = new Map<unknown, unknown>([
    [KnownClients, { owned: false, find: async () => known.client }],
    [KnownAccounts, { owned: false, find: async () => known.account }],
    [Clock, { now: () => new Date(at) }],
  ]);
  const get = (port: unknown) => ports.get(port);
  return new PresentActors(Object.create(null, { get: { value: get } }) as ModuleRef);
}

describe('who did something earlier', () => {
  it('is a client with the scopes of now, of the same organisation', async () => {
    const actor = await actorsWith({ client }).of(noted, 'events:read');
    expect(actor).toMatchObject({ ...noted, scopes: ['events:read'], personId: null });
  });

  it.each<[string, Partial<ClientStanding>]>([
    ['is revoked', { revoked: true }],
    ['belongs to another organisation', { organisationId: 'ministry' }],
    ['has lost the scope', { scopes: [] }],
  ])('is nobody any more where the client %s', async (_, change) => {
    const actors = actorsWith({ client: { ...client, ...change } });
    expect(await actors.of(noted, 'events:read')).toBeUndefined();
  });

  it('is a person with the grants that run today', async () => {
    const actor = await actorsWith({ account }).of(byPerson, 'events:read');
    expect(actor).toMatchObject({ clientId: 'it', personId: 'ana', grants: [grant] });
    const tomorrow = actorsWith({ account }, '2026-11-30T23:00:00Z');
    expect(await tomorrow.of(byPerson, 'events:read')).toBeUndefined();
  });

  it('is nobody where the account is closed, was never used, or is not known', async () => {
    for (const status of ['closed', 'invited'] as const) {
      const actors = actorsWith({ account: { ...account, status } });
      expect(await actors.of(byPerson, 'events:read')).toBeUndefined();
    }
    expect(await actorsWith({}).of(byPerson, 'events:read')).toBeUndefined();
  });
});
