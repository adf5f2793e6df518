import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '@regional-events/kernel';
import { FakeClock } from '@regional-events/testing';
import { as, clientOf, secretariat } from '../../organisation/testing/contexts.ts';
import { openDatabase, type OpenDatabase } from '../../organisation/testing/open-database.ts';
import { MongoAccessRecords } from '../persistence/mongo-access-records.ts';
import { AccessLogReads } from '../queries/access-log-reads.ts';
import { GiveReason } from './give-reason.ts';
import { KeepAccessLog } from './keep-access-log.ts';

let database: OpenDatabase;
let give: GiveReason;
let readings: KeepAccessLog;
let reads: AccessLogReads;
// the server removes reasons that are over by its own time
const clock = new FakeClock('2126-11-30T12:00:00Z');

beforeAll(async () => {
  database = await openDatabase('access_log');
  const { connection, unitOfWork } = database;
  const records = new MongoAccessRecords(connection);
  give = new GiveReason(unitOfWork, records, clock);
  readings = new KeepAccessLog(unitOfWork, records, clock);
  reads = new AccessLogReads(connection);
});
afterAll(async () => {
  await database.close();
});

const reason = 'Preparing travel papers';

describe('A reason for looking at protected names', () => {
  it('counts for its caller and its event, for eight hours', async () => {
    const [office, another, eventId] = [secretariat(), secretariat(), newId()];
    await give.execute({ eventId, reason }, as(office));
    expect(await readings.reasonOf(office, eventId)).toBe(reason);
    expect(await readings.reasonOf(office, null)).toBeUndefined();
    expect(await readings.reasonOf(office, newId())).toBeUndefined();
    expect(await readings.reasonOf(another, eventId)).toBeUndefined();
    clock.advance({ hours: 8 });
    expect(await readings.reasonOf(office, eventId)).toBeUndefined();
  });
});

describe('A reason of a person', () => {
  it('counts for the sign-in in which it was given, and for no other', async () => {
    const account = { ...secretariat(), personId: newId() };
    const [office, telephone] = [newId(), newId()].map((signInId) => ({ ...account, signInId }));
    await give.execute({ eventId: null, reason }, as(office!));
    expect(await readings.reasonOf(office!, null)).toBe(reason);
    expect(await readings.reasonOf(telephone!, null)).toBeUndefined();
    expect(await readings.reasonOf(account, null)).toBeUndefined();
  });
});

describe('The access log', () => {
  const person = (personId: string): Actor => ({ ...clientOf(null), role: 'person', personId });

  it('says who looked at whom, for what and why, to the secretariat and the person', async () => {
    const [office, personId, eventId] = [secretariat(), newId(), newId()];
    await readings.log([{ personId, eventId, reason }], 'registrations', as(office));
    await readings.log([{ personId: newId(), eventId: null, reason }], 'organisations', as(office));
    const expected = { clientId: office.clientId, personId, eventId, reason };
    const own = await reads.list({ limit: 10 }, person(personId));
    expect(own.data).toMatchObject([{ ...expected, service: 'registrations' }]);
    const all = await reads.list({ limit: 10, clientId: [office.clientId] }, secretariat());
    expect(all.data).toHaveLength(2);
  });

  it('is not for partners', async () => {
    await expect(reads.list({ limit: 10 }, clientOf(newId()))).rejects.toMatchObject({
      code: 'access-log.not-yours',
    });
  });

  it('keeps no words about a person who was erased', async () => {
    const personId = newId();
    await readings.log([{ personId, eventId: null, reason }], 'organisations', as(secretariat()));
    await database.unitOfWork.run(as(secretariat()), () => readings.forget(personId));
    const { data } = await reads.list({ limit: 10, personId: [personId] }, secretariat());
    expect(data).toMatchObject([{ reason: null }]);
  });
});
