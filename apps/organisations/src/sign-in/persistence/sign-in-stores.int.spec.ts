import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { inTransaction, modelOf } from '@regional-events/platform-mongo';
import { FakeClock } from '@regional-events/testing';
import { openDatabase, type OpenDatabase } from '../../organisation/testing/open-database.ts';
import { noCredentials, type Passkey } from '../domain/credentials.ts';
import { RandomSecrets } from '../secrets/random-secrets.ts';
import { SlowDown } from '../use-cases/slow-down.ts';
import { MongoAttempts } from './mongo-attempts.ts';
import { MongoCredentials } from './mongo-credentials.ts';
import { MongoInvitations } from './mongo-invitations.ts';
import { MongoKnownNetworks } from './mongo-known-networks.ts';
import { MongoSignInFailures } from './mongo-sign-in-failures.ts';
import { MongoSignInTraces } from './mongo-sign-in-traces.ts';
import { MongoSignIns } from './mongo-sign-ins.ts';
import { ProviderRecords } from './provider-records.ts';
import { PROVIDER_RECORDS, providerRecordFields } from './sign-in.schema.ts';

let database: OpenDatabase;
let credentials: MongoCredentials;

beforeAll(async () => {
  database = await openDatabase('sign-in-stores');
  credentials = new MongoCredentials(database.connection);
});
afterAll(() => database.close());

/** How many of five at the same moment say yes. */
async function yesOfFive(ask: () => Promise<boolean>): Promise<number> {
  const answers = await Promise.all(Array.from({ length: 5 }, ask));
  return answers.filter(Boolean).length;
}

/** What a person has seen who has used its first invitation. */
const first = (accountId: string) => ({ accountId, version: 1 });

function passkeyOf(id: string): Passkey {
  return {
    id: `passkey-${id}`,
    publicKey: 'key',
    counter: 7,
    transports: ['internal'],
    addedAt: new Date(),
  };
}

describe('the credentials of an account', () => {
  it('take a code of each thirty seconds once, and none of earlier ones', async () => {
    const id = newId();
    await credentials.replace(noCredentials(id));
    await credentials.setTotp(first(id), 'sealed', 100, []);
    expect(await yesOfFive(() => credentials.takeTotpStep(id, 101))).toBe(1);
    expect(await credentials.takeTotpStep(id, 100)).toBe(false);
    expect(await credentials.takeTotpStep(id, 102)).toBe(true);
  });

  it('take a recovery code once', async () => {
    const id = newId();
    await credentials.replace(noCredentials(id));
    await credentials.setTotp(first(id), 'sealed', 1, ['hash-1', 'hash-2']);
    expect(await yesOfFive(() => credentials.takeRecoveryCode(id, 'hash-1'))).toBe(1);
    expect((await credentials.find(id))?.recoveryCodes).toEqual(['hash-2']);
  });

  it('know a passkey by its id, and refuse a copy of it by its counter', async () => {
    const id = newId();
    const passkey = passkeyOf(id);
    await credentials.replace(noCredentials(id));
    await credentials.addPasskey(first(id), passkey);
    expect((await credentials.findByPasskey(passkey.id))?.accountId).toBe(id);
    expect(await credentials.notePasskeyUse(passkey.id, 8)).toBe(true);
    expect(await credentials.notePasskeyUse(passkey.id, 8)).toBe(false);
    // one that does not count
    expect(await credentials.notePasskeyUse(passkey.id, 0)).toBe(true);
  });

  it('are all replaced at once', async () => {
    const id = newId();
    await credentials.replace(noCredentials(id));
    await credentials.setTotp(first(id), 'sealed', 5, ['hash']);
    const given = { ...noCredentials(id), passwordHash: 'new' };
    await credentials.replace(given);
    expect(await credentials.find(id)).toEqual({ ...given, version: 2 });
  });

  it('take one second factor, from whoever adds it first', async () => {
    const id = newId();
    await credentials.replace(noCredentials(id));
    expect(await yesOfFive(() => credentials.setTotp(first(id), 'sealed', 5, []))).toBe(1);
    expect(await credentials.addPasskey(first(id), passkeyOf(id))).toBe(false);
    const [other, old] = [newId(), newId()];
    await credentials.setPassword(old, 'from before there were versions');
    expect(await credentials.setTotp({ accountId: old, version: 0 }, 'sealed', 5, [])).toBe(true);
    await credentials.replace({ ...noCredentials(other), passkeys: [passkeyOf(other)] });
    expect(await credentials.setTotp(first(other), 'thief', 5, [])).toBe(false);
    expect((await credentials.find(other))?.totpSecret).toBeNull();
  });

  it('take no second factor from a sign-in that began before they were set anew', async () => {
    const id = newId();
    await credentials.setPassword(id, 'from before there were versions');
    const seen = { accountId: id, version: (await credentials.find(id))?.version ?? -1 };
    expect(seen.version).toBe(0);
    await credentials.replace({ ...noCredentials(id), passwordHash: 'new' });
    expect(await credentials.setTotp(seen, 'thief', 5, [])).toBe(false);
    expect(await credentials.addPasskey(seen, passkeyOf(id))).toBe(false);
    expect(await credentials.setTotp(first(id), 'sealed', 5, [])).toBe(true);
  });
});

describe('a sign-in under way', () => {
  const sent = { state: 'state', nonce: 'nonce', verifier: 'verifier' };

  it('begins with whatever is kept of it first', async () => {
    const attempts = new MongoAttempts(database.connection);
    const uid = newId();
    const begun = await attempts.find(uid);
    await attempts.save({ uid, challenge: 'asked' });
    expect(await attempts.find(uid)).toEqual({ ...begun, challenge: 'asked' });
  });

  it('keeps nothing again that was used up since it was read', async () => {
    const attempts = new MongoAttempts(database.connection);
    const uid = newId();
    await attempts.save({ uid, external: sent });
    await attempts.save({ uid, external: null });
    await attempts.save({ uid, challenge: 'asked' });
    expect(await attempts.find(uid)).toMatchObject({ external: null, challenge: 'asked' });
  });
});

describe('an invitation', () => {
  const now = new Date('2027-03-01T12:00:00Z');
  const later = new Date('2027-03-04T12:00:00Z');

  it('is used once, and ends with the next one and with its time', async () => {
    const invitations = new MongoInvitations(database.connection);
    const id = newId();
    await database.connection.transaction(() => invitations.save(id, `first ${id}`, later));
    await database.connection.transaction(() => invitations.save(id, `second ${id}`, later));
    expect(await invitations.find(`first ${id}`, now)).toBeUndefined();
    expect(await invitations.find(`second ${id}`, later)).toBeUndefined();
    expect(await invitations.find(`second ${id}`, now)).toBe(id);
    expect(await yesOfFive(() => invitations.use(`second ${id}`, now))).toBe(1);
    expect(await invitations.find(`second ${id}`, now)).toBeUndefined();
  });
});

describe('failed sign-ins', () => {
  const attempted = { what: 'password', address: 'a@example.org', network: '203.0.113.1' } as const;
  const networks = () => new MongoKnownNetworks(database.connection, new RandomSecrets());
  const slowDown = (clock: FakeClock) =>
    new SlowDown(
      new MongoSignInFailures(database.connection),
      networks(),
      new RandomSecrets(),
      clock,
    );

  it('are as many at the same moment as in a row', async () => {
    const slow = slowDown(new FakeClock());
    const who = { ...attempted, accountId: newId() };
    const waits = await Promise.all(Array.from({ length: 20 }, () => slow.begin(who)));
    expect(waits.filter((seconds) => seconds === 0)).toHaveLength(5);
  });

  it('are forgotten when one succeeds, and counted apart for passwords and codes', async () => {
    const slow = slowDown(new FakeClock());
    const who = { ...attempted, accountId: newId() };
    for (let tries = 0; tries < 5; tries += 1) expect(await slow.begin(who)).toBe(0);
    expect(await slow.begin(who)).toBe(1);
    expect(await slow.begin({ ...who, what: 'code' })).toBe(0);
    await slow.succeeded(who);
    expect(await slow.begin(who)).toBe(0);
  });

  it('of a stranger who does not stop keep nobody out where it has signed in before', async () => {
    const clock = new FakeClock();
    const slow = slowDown(clock);
    const who = { ...attempted, accountId: newId() };
    const home = { ...who, network: '198.51.100.7' };
    await networks().note(who.accountId, home.network, clock.now());
    for (let round = 0; round < 20; round += 1) {
      while ((await slow.begin(who)) === 0) await slow.failed({ ...who, network: 'of a botnet' });
      expect(await slow.begin(home)).toBe(0);
      await slow.succeeded(home);
      clock.advance({ minutes: 20 });
    }
    // where nothing is known of the network, the person waits like the stranger
    await slow.begin(who);
    expect(await slow.begin({ ...who, network: '192.0.2.9' })).toBeGreaterThan(0);
  });
});

describe('the records of the provider', () => {
  it('hold no id that lets anybody in', async () => {
    const sessions = new ProviderRecords(database.connection).adapterOf('Session');
    const cookie = `cookie-${newId()}`;
    const session = { accountId: 'a', cookie, uid: 'of-the-session' };
    await sessions.upsert(cookie, { jti: cookie, uid: 'u', session }, 60);
    const rows = modelOf(database.connection, PROVIDER_RECORDS, providerRecordFields);
    const stored = await rows.find().lean();
    expect(JSON.stringify(stored)).not.toContain(cookie);
    expect(await sessions.find(cookie)).toMatchObject({ jti: cookie, uid: 'u' });
    expect(await sessions.findByUid('u')).toMatchObject({ uid: 'u' });
  });

  it('are used once, whoever comes at the same moment', async () => {
    const codes = new ProviderRecords(database.connection).adapterOf('AuthorizationCode');
    const code = newId();
    await codes.upsert(code, { jti: code, grantId: 'g' }, 60);
    const used = async () => {
      await codes.consume(code);
      return true;
    };
    expect(await yesOfFive(() => used().catch(() => false))).toBe(1);
    await codes.revokeByGrantId('g');
    expect(await codes.find(code)).toBeUndefined();
  });
});

describe('a closed account', () => {
  it('leaves nothing by which anybody could sign in, and nothing of where it was signed in', async () => {
    const accountId = newId();
    const grantId = newId();
    const { connection } = database;
    const records = new ProviderRecords(connection);
    await credentials.setPassword(accountId, 'hash');
    await records.adapterOf('RefreshToken').upsert(`token ${grantId}`, { grantId }, 60);
    await records.adapterOf('Session').upsert(`cookie ${grantId}`, { uid: grantId, accountId }, 60);
    const rest = { methods: ['pwd'], browser: 'Firefox on Linux', network: '198.51.100.7' };
    const times = { since: new Date(), lastUsedAt: new Date() };
    const signIn = { id: newId(), accountId, grantId, sessionUid: grantId, ...times, ...rest };
    await new MongoSignIns(connection).add(signIn);
    const networks = new MongoKnownNetworks(connection, new RandomSecrets());
    await networks.note(accountId, signIn.network, new Date());
    await inTransaction(connection, () =>
      new MongoSignInTraces(connection, 'required').forget(accountId),
    );
    expect(await credentials.find(accountId)).toBeUndefined();
    expect(await new MongoSignIns(connection).ofAccount(accountId)).toEqual([]);
    expect(await networks.has(accountId, signIn.network)).toBe(false);
    expect(await records.adapterOf('RefreshToken').find(`token ${grantId}`)).toBeUndefined();
    expect(await records.adapterOf('Session').findByUid(grantId)).toBeUndefined();
  });
});

it('no write of these leaves its transaction', () => {
  expect(database.strays).toEqual([]);
});
