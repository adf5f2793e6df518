import { describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { Client } from './client.ts';
import {
  ClientIsRevokedError,
  ScopeNotForPartnersError,
  SecretariatIsUnboundError,
} from './errors.ts';
import { sameHash } from './same-hash.ts';

const at = new Date('2030-03-01T09:00:00Z');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);
const details = {
  name: 'A project',
  role: 'partner',
  organisationId: newId(),
  scopes: ['events:read'],
} as const;
const aClient = () => Client.register(details, 'first', at);

describe('A client', () => {
  it('keeps its old secret for the overlap of a rotation, and the one before that no longer', () => {
    const client = aClient();
    client.rotateSecret('second', later(60));
    expect([client.accepts('first', later(59)), client.accepts('second', later(59))]).toEqual([
      true,
      true,
    ]);
    expect([client.accepts('first', later(60)), client.accepts('second', later(60))]).toEqual([
      false,
      true,
    ]);
    client.rotateSecret('third', later(60));
    expect(['first', 'second', 'third'].map((hash) => client.accepts(hash, at))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('moves its version without a message when its secret or name changes', () => {
    const client = Client.restore({ ...aClient().snapshot(), version: 1 }, aClient().state);
    client.rotateSecret('second', later(60));
    client.change({ ...client.details, name: 'Another name' }, at);
    expect([client.etag, client.recorded.length]).toEqual(['"2"', 0]);
    client.change({ ...client.details, scopes: ['people:read'] }, at);
    expect(client.recorded.map(({ event }) => event)).toEqual([
      {
        type: 'changed',
        facts: { organisationId: details.organisationId, scopes: ['people:read'] },
      },
    ]);
  });

  it('is revoked for good, with every secret', () => {
    const client = aClient();
    client.revoke(at);
    expect(client.accepts('first', at)).toBe(false);
    expect(() => client.revoke(at)).toThrow(ClientIsRevokedError);
    expect(() => client.rotateSecret('second', later(1))).toThrow(ClientIsRevokedError);
  });

  it('of a partner does not operate the platform, and one of the secretariat is bound to nobody', () => {
    const operator = { ...details, scopes: ['operations:read'] };
    expect(() => Client.register(operator, 'hash', at)).toThrow(ScopeNotForPartnersError);
    const bound = { ...details, role: 'secretariat' } as const;
    expect(() => Client.register(bound, 'hash', at)).toThrow(SecretariatIsUnboundError);
  });

  it('that the environment names keeps that name, and a UUIDv7 becomes its id', () => {
    const own = { ...details, role: 'secretariat', organisationId: null } as const;
    const id = newId();
    expect(Client.registerAs(id, own, 'hash', at).id).toBe(id);
    const named = Client.registerAs('secretariat', own, 'hash', at);
    expect([named.state.clientId, named.id === 'secretariat']).toEqual(['secretariat', false]);
  });
});

describe('Two hashes', () => {
  it.each([
    ['abc', 'abc', true],
    ['abc', 'abd', false],
    ['abc', 'ab', false],
    ['ab', 'abc', false],
    ['', 'a', false],
    ['a', '', false],
  ])('%p and %p are the same: %p', (a, b, same) => {
    expect(sameHash(a, b)).toBe(same);
  });
});
