import { describe, expect, it } from '@jest/globals';
import { providerConfiguration, type ProviderParts } from './provider-configuration.ts';

const accounts = { find: async () => ({ status: 'active', sequence: 7 }) };
const parts = {
  settings: { issuer: 'https://events.example.org', secret: 'a-secret' },
  records: {},
  accounts,
  grants: { used: async () => 'a-sign-in' },
  pages: {},
} as object as ProviderParts;

describe('A token of a person', () => {
  it('says what was told of the account by then, and no rights', async () => {
    const { extraTokenClaims } = providerConfiguration(parts, []);
    const token = { accountId: 'an-account', grantId: 'a-grant' };
    expect(await extraTokenClaims?.({} as never, token as never)).toEqual({
      role: 'person',
      organisation_id: null,
      account_sequence: 7,
      sid: 'a-sign-in',
    });
  });
});
