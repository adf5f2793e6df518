import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '@regional-events/kernel';
import { FakeClock } from '@regional-events/testing';
import { MongoAccessRecords } from '../../access-log/persistence/mongo-access-records.ts';
import { AccessLogReads } from '../../access-log/queries/access-log-reads.ts';
import { GiveReason } from '../../access-log/use-cases/give-reason.ts';
import { KeepAccessLog } from '../../access-log/use-cases/keep-access-log.ts';
import { MongoOrganisationsRepository } from '../../organisation/persistence/mongo-organisations.repository.ts';
import { as, clientOf, secretariat } from '../../organisation/testing/contexts.ts';
import { openDatabase, type OpenDatabase } from '../../organisation/testing/open-database.ts';
import { AT } from '../../organisation/testing/organisation-builder.ts';
import { Person } from '../../person/domain/person.ts';
import { MongoPeopleRepository } from '../../person/persistence/mongo-people.repository.ts';
import { PersonQueries } from '../../person/queries/person-queries.ts';
import { ShownPeople } from '../../person/queries/shown-people.ts';
import { ShowNames } from '../../person/use-cases/show-names.ts';
import { Account } from '../domain/account.ts';
import { MongoAccountsRepository } from '../persistence/mongo-accounts.repository.ts';
import { AccountQueries } from './account-queries.ts';
import { ShownAccounts } from './shown-accounts.ts';

const office = as(secretariat());
let database: OpenDatabase;
let shown: ShownAccounts;
let log: AccessLogReads;
let give: GiveReason;

beforeAll(async () => {
  database = await openDatabase('shown-accounts');
  const { connection, unitOfWork } = database;
  const clock = new FakeClock();
  const organisations = new MongoOrganisationsRepository(connection);
  const records = new MongoAccessRecords(connection);
  const names = new ShowNames(organisations, new KeepAccessLog(unitOfWork, records, clock), clock);
  const people = new PersonQueries(connection, clock, organisations);
  shown = new ShownAccounts(
    new AccountQueries(connection),
    new ShownPeople(connection, people, names),
  );
  log = new AccessLogReads(connection);
  give = new GiveReason(unitOfWork, records, clock);
});
afterAll(async () => {
  await database.close();
});

async function anAccount(isProtected: boolean) {
  const person = Person.register(
    {
      givenName: 'Vesna',
      familyName: 'Skrivena',
      otherScript: null,
      email: null,
      languages: [],
      protected: isProtected,
      affiliations: [],
      createdBy: 'it',
      externalRef: null,
    },
    AT,
  );
  const email = `${newId()}@example.org`;
  const details = { personId: person.id, email, grants: [], createdBy: 'it' };
  const account = Account.register(details, AT);
  await database.unitOfWork.run(office, async () => {
    await new MongoPeopleRepository(database.connection).save(person);
    await new MongoAccountsRepository(database.connection).save(account);
  });
  return { id: account.id, personId: person.id, email };
}

async function shownTo(id: string, actor: Actor) {
  const { email, reasonRequired } = (await shown.read(id, as(actor))).item;
  return { email, reasonRequired };
}

const reasonsOf = async (personId: string) => {
  const { data } = await log.list({ limit: 10, personId: [personId] }, secretariat());
  return data.map(({ reason }) => reason);
};

describe('The address that a person signs in with', () => {
  it('is told to the secretariat, and of nobody protected until it says why: then it is logged', async () => {
    const [open, hidden] = [await anAccount(false), await anAccount(true)];
    expect(await shownTo(open.id, office.actor)).toEqual({
      email: open.email,
      reasonRequired: false,
    });
    expect(await shownTo(hidden.id, office.actor)).toEqual({ email: null, reasonRequired: true });
    const { data } = await shown.list({ limit: 10 }, office);
    expect(JSON.stringify(data)).toContain(open.email);
    expect(JSON.stringify(data)).not.toContain(hidden.email);
    expect(await reasonsOf(hidden.personId)).toEqual([]);
    await give.execute({ eventId: null, reason: 'A lost phone' }, office);
    expect(await shownTo(hidden.id, office.actor)).toEqual({
      email: hidden.email,
      reasonRequired: false,
    });
    expect(await reasonsOf(hidden.personId)).toEqual(['A lost phone']);
    expect(await reasonsOf(open.personId)).toEqual([]);
  });

  it('is told to the person, who gives no reason and is not logged', async () => {
    const { id, personId, email } = await anAccount(true);
    const self: Actor = { ...clientOf(null), clientId: id, role: 'person', personId };
    const grants = [{ role: 'secretariat', from: '2020-01-01', to: null } as const].map(
      (grant) => ({ ...grant, organisationId: null, country: null, seriesId: null }),
    );
    for (const actor of [self, { ...self, grants }]) {
      expect(await shownTo(id, actor)).toEqual({ email, reasonRequired: false });
    }
    expect(await reasonsOf(personId)).toEqual([]);
  });
});
