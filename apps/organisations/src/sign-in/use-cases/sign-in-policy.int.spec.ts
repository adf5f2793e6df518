import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { openDatabase, type OpenDatabase } from '../../organisation/testing/open-database.ts';
import { noCredentials, type Credentials } from '../domain/credentials.ts';
import { MongoCredentials } from '../persistence/mongo-credentials.ts';
import type { SignInAccounts } from './ports.ts';
import { SignInPolicy } from './sign-in-policy.ts';

let database: OpenDatabase;

beforeAll(async () => {
  database = await openDatabase('sign-in-policy');
});
afterAll(() => database.close());

const nobody: SignInAccounts = {
  find: async () => undefined,
  findByAddress: async () => undefined,
  activate: async () => {},
};

async function stepFor(role: string, given: Partial<Credentials>): Promise<string> {
  const id = newId();
  const credentials = new MongoCredentials(database.connection);
  await credentials.replace({ ...noCredentials(id), passwordHash: 'hash', ...given });
  const settings = { secondFactor: 'required', publicUrl: 'https://events.example.org' } as const;
  const account = {
    id,
    personId: newId(),
    email: 'a@example.org',
    sequence: 2,
    status: 'active',
    grants: [{ role }],
  } as const;
  return new SignInPolicy(credentials, nobody, settings).nextStep(account);
}

function passkey() {
  return { id: newId(), publicKey: 'key', counter: 0, transports: [], addedAt: new Date() };
}

it('a second factor is set up only where there is none, and asked for where there is', async () => {
  expect(await stepFor('coordinator', {})).toBe('enrol');
  expect(await stepFor('coordinator', { passkeys: [passkey()] })).toBe('passkey');
  expect(await stepFor('coordinator', { totpSecret: 'sealed' })).toBe('code');
  const both = { totpSecret: 'sealed', passkeys: [passkey()] };
  expect(await stepFor('coordinator', both)).toBe('code');
});

it('who needs no second factor is asked for the one that it has', async () => {
  expect(await stepFor('participant', {})).toBe('done');
  expect(await stepFor('participant', { passkeys: [passkey()] })).toBe('passkey');
});
