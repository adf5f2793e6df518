import { describe, expect, it } from '@jest/globals';
import type { Actor } from '@regional-events/kernel';
import { FakeClock } from '@regional-events/testing';
import {
  CredentialsTwiceError,
  InvalidClientError,
  InvalidScopeError,
  UnsupportedGrantTypeError,
} from '../domain/errors.ts';
import { IssueToken, type IssueTokenCommand } from './issue-token.ts';

const held = ['events:read', 'people:read'];
const holder: Actor = {
  clientId: 'id',
  role: 'partner',
  organisationId: null,
  scopes: held,
  personId: null,
  grants: [],
};
const clients = {
  check: async (clientId: string, secret: string) =>
    clientId === 'client' && secret === 'secret' ? holder : undefined,
};
const signer = {
  sign: async (actor: Actor) => `signed for ${actor.clientId}: ${actor.scopes.join(' ')}`,
};
const useCase = new IssueToken(
  clients,
  signer,
  { issuer: 'https://example.org', seconds: 600 },
  new FakeClock(),
);
const nothing = { clientId: undefined, secret: undefined };
const right: IssueTokenCommand = {
  grantType: 'client_credentials',
  presented: { basic: { clientId: 'client', secret: 'secret' }, form: nothing },
  scope: undefined,
};

describe('A token', () => {
  it('carries all that the client holds where it asks for nothing', async () => {
    const issued = await useCase.execute(right);
    expect(issued).toEqual({
      token: 'signed for id: events:read people:read',
      seconds: 600,
      scopes: held,
    });
  });

  it('carries what was asked for, each scope once', async () => {
    const { scopes } = await useCase.execute({ ...right, scope: 'people:read  people:read' });
    expect(scopes).toEqual(['people:read']);
  });

  it('is refused for a scope that the client does not hold, or that nobody knows', async () => {
    await expect(useCase.execute({ ...right, scope: 'events:read events:write' })).rejects.toThrow(
      InvalidScopeError,
    );
    await expect(useCase.execute({ ...right, scope: 'everything' })).rejects.toThrow(
      InvalidScopeError,
    );
  });

  it('is refused in the same words for an unknown client, a wrong secret and none at all', async () => {
    const tried = [
      { basic: { clientId: 'nobody', secret: 'secret' }, form: nothing },
      { basic: undefined, form: { clientId: 'client', secret: 'wrong' } },
      { basic: undefined, form: nothing },
    ];
    for (const presented of tried) {
      await expect(useCase.execute({ ...right, presented })).rejects.toThrow(
        new InvalidClientError(),
      );
    }
  });

  it('is refused to a client that names itself twice', async () => {
    const form = { clientId: 'client', secret: 'secret' };
    const presented = { ...right.presented, form };
    await expect(useCase.execute({ ...right, presented })).rejects.toThrow(CredentialsTwiceError);
  });

  it('is given for client credentials alone', async () => {
    await expect(useCase.execute({ ...right, grantType: 'password' })).rejects.toThrow(
      UnsupportedGrantTypeError,
    );
  });
});
