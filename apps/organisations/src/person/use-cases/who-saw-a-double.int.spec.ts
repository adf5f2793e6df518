import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '@regional-events/kernel';
import { FakeClock } from '@regional-events/testing';
import { MongoAccessRecords } from '../../access-log/persistence/mongo-access-records.ts';
import { AccessLogReads } from '../../access-log/queries/access-log-reads.ts';
import { KeepAccessLog } from '../../access-log/use-cases/keep-access-log.ts';
import { as, clientOf, secretariat } from '../../organisation/testing/contexts.ts';
import { openDatabase, type OpenDatabase } from '../../organisation/testing/open-database.ts';
import { Person } from '../domain/person.ts';
import { MongoPersonAliases } from '../persistence/mongo-person-aliases.ts';
import { PersonTraces } from './person-traces.ts';

let database: OpenDatabase;
let readings: KeepAccessLog;
let traces: PersonTraces;
let log: AccessLogReads;
const office = as(secretariat());

beforeAll(async () => {
  database = await openDatabase('who-saw');
  const { connection, unitOfWork } = database;
  const clock = new FakeClock('2126-11-30T12:00:00Z');
  readings = new KeepAccessLog(unitOfWork, new MongoAccessRecords(connection), clock);
  const noAccounts = { forget: async () => undefined, replace: async () => undefined };
  traces = new PersonTraces(new MongoPersonAliases(connection), readings, noAccounts);
  log = new AccessLogReads(connection);
});
afterAll(async () => {
  await database.close();
});

function aDouble(): Person {
  const details = {
    givenName: 'Dvojna',
    familyName: null,
    otherScript: null,
    email: null,
    languages: [],
    protected: true,
    affiliations: [],
  };
  return Person.register({ ...details, createdBy: 'a-client', externalRef: null }, new Date());
}

describe('Who saw the name of a double', () => {
  it('is told to the person after the merge, and in no words after the erasure', async () => {
    const [first, second, personId] = [aDouble(), aDouble(), newId()];
    const seen = { personId: first.id, eventId: null, reason: 'Papers of the double' };
    await readings.log([seen], 'organisations', office);
    await database.unitOfWork.run(office, () => traces.move(first, second.id, office));
    await database.unitOfWork.run(office, () => traces.move(second, personId, office));
    const own: Actor = { ...clientOf(null), role: 'person', personId };
    const entries = async () => (await log.list({ limit: 10 }, own)).data;
    expect(await entries()).toMatchObject([{ personId, reason: 'Papers of the double' }]);
    await database.unitOfWork.run(office, () => traces.erase(personId, office));
    expect(await entries()).toMatchObject([{ personId, reason: null }]);
  });
});
