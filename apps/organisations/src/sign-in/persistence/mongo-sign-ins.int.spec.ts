import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { openDatabase, type OpenDatabase } from '../../organisation/testing/open-database.ts';
import type { SignIn } from '../use-cases/ports.ts';
import { MongoSignIns } from './mongo-sign-ins.ts';
import { ProviderRecords } from './provider-records.ts';

let database: OpenDatabase;
let signIns: MongoSignIns;

beforeAll(async () => {
  database = await openDatabase('sign-ins');
  signIns = new MongoSignIns(database.connection);
});
afterAll(() => database.close());

const records = (kind: string) => new ProviderRecords(database.connection).adapterOf(kind);

/** In the session of a browser, whose cookie stays the same. */
async function signedIn(accountId: string, sessionUid: string): Promise<SignIn> {
  const grantId = newId();
  const signIn = {
    id: newId(),
    accountId,
    sessionUid,
    grantId,
    since: new Date(),
    lastUsedAt: new Date(),
    methods: ['pwd'],
    browser: 'Firefox on Linux',
    network: '198.51.100.7',
  };
  await signIns.add(signIn);
  await records('RefreshToken').upsert(`token ${grantId}`, { grantId }, 60);
  const authorizations = { console: { sid: signIn.id, grantId } };
  await records('Session').upsert(`cookie ${sessionUid}`, { uid: sessionUid, authorizations }, 60);
  return signIn;
}

const hasTokens = async ({ grantId }: SignIn) =>
  (await records('RefreshToken').find(`token ${grantId}`)) !== undefined;
const hasSession = async ({ sessionUid }: SignIn) =>
  (await records('Session').findByUid(sessionUid)) !== undefined;

describe('signing in again in the same browser', () => {
  it('ends the sign-in before, and no other', async () => {
    const [accountId, session] = [newId(), newId()];
    const elsewhere = await signedIn(accountId, newId());
    const before = await signedIn(accountId, session);
    const now = await signedIn(accountId, session);
    await signIns.removeBefore(now);
    const left = (await signIns.ofAccount(accountId)).map(({ id }) => id);
    expect(left).toEqual([now.id, elsewhere.id]);
    expect(await hasTokens(before)).toBe(false);
    expect([await hasTokens(now), await hasSession(now)]).toEqual([true, true]);
    expect([await hasTokens(elsewhere), await hasSession(elsewhere)]).toEqual([true, true]);
  });

  it('stays, where the one before is ended afterwards', async () => {
    const [accountId, session] = [newId(), newId()];
    const before = await signedIn(accountId, session);
    const now = await signedIn(accountId, session);
    await signIns.remove(before);
    expect([await hasTokens(now), await hasSession(now)]).toEqual([true, true]);
    await signIns.remove(now);
    expect([await hasTokens(now), await hasSession(now)]).toEqual([false, false]);
  });
});

it('no write of these leaves its transaction', () => {
  expect(database.strays).toEqual([]);
});
