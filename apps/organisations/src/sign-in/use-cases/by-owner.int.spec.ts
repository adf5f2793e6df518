import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { nextTraceparent } from '@regional-events/platform-logging';
import { modelOf } from '@regional-events/platform-mongo';
import { FakeClock } from '@regional-events/testing';
import { openDatabase, type OpenDatabase } from '../../organisation/testing/open-database.ts';
import { noCredentials } from '../domain/credentials.ts';
import { MongoCredentials } from '../persistence/mongo-credentials.ts';
import { RandomSecrets } from '../secrets/random-secrets.ts';
import { ByOwner, type Owner } from './by-owner.ts';
import { EnrolSecondFactor } from './enrol-second-factor.ts';
import type { OneTimeCodes } from './ports.ts';
import { RecoveryCodes } from './recovery-codes.ts';

let database: OpenDatabase;
let credentials: MongoCredentials;
let enrol: EnrolSecondFactor;

const codes: OneTimeCodes = {
  make: () => 'sealed',
  stepOf: (_, code) => (code === '123456' ? 7 : undefined),
  shown: async () => ({ secret: '', svg: '' }),
};

beforeAll(async () => {
  database = await openDatabase('by-owner');
  credentials = new MongoCredentials(database.connection);
  const byOwner = new ByOwner(database.unitOfWork);
  const clock = new FakeClock();
  const recoveryCodes = new RecoveryCodes(new RandomSecrets());
  enrol = new EnrolSecondFactor(credentials, codes, recoveryCodes, clock, byOwner);
});
afterAll(() => database.close());

async function owner(): Promise<Owner> {
  const id = newId();
  await credentials.replace({ ...noCredentials(id), passwordHash: 'hash' });
  const account = {
    id,
    personId: newId(),
    email: 'a@example.org',
    sequence: 2,
    status: 'active',
    grants: [],
  } as const;
  const origin = { correlationId: newId(), traceparent: nextTraceparent() };
  return { account, version: 1, origin };
}

interface RecordDocument {
  readonly _id: string;
  readonly actorId: string;
}

/** Read as they are stored, before a worker has sealed them. */
const recordsOf = ({ account }: Owner) =>
  modelOf<RecordDocument>(database.connection, 'audit_records', {})
    .find({ actorId: account.id })
    .lean();

describe('what the owner of an account changes in it', () => {
  it('is in the audit, with the person and the page, and no secret', async () => {
    const who = await owner();
    expect(await enrol.execute(who, 'sealed', '123456')).toHaveLength(10);
    expect(await recordsOf(who)).toEqual([
      expect.objectContaining({
        personId: who.account.personId,
        role: 'person',
        action: 'enrolSecondFactor',
        path: '/oauth/interaction/enrol',
      }),
    ]);
  });

  it('leaves no record where nothing came of it', async () => {
    const who = await owner();
    expect(await enrol.execute(who, 'sealed', '000000')).toBe('wrong');
    expect(await enrol.execute({ ...who, version: 9 }, 'sealed', '123456')).toBe('ended');
    expect(await recordsOf(who)).toEqual([]);
    expect((await credentials.find(who.account.id))?.totpSecret).toBeNull();
  });
});
