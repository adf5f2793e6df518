import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, Grant } from '@regional-events/kernel';
import { MongoOutboxRows } from '@regional-events/platform-mongo-messaging';
import { FakeClock } from '@regional-events/testing';
import { MongoOrganisationsRepository } from '../../organisation/persistence/mongo-organisations.repository.ts';
import { as, clientOf, secretariat } from '../../organisation/testing/contexts.ts';
import { intoOutbox } from '../../organisation/testing/into-outbox.ts';
import { openDatabase, type OpenDatabase } from '../../organisation/testing/open-database.ts';
import { MongoSignInTraces } from '../../sign-in/persistence/mongo-sign-in-traces.ts';
import { anOrganisation, AT } from '../../organisation/testing/organisation-builder.ts';
import { Person } from '../../person/domain/person.ts';
import { MongoPeopleRepository } from '../../person/persistence/mongo-people.repository.ts';
import { PersonQueries } from '../../person/queries/person-queries.ts';
import { ShownPeople } from '../../person/queries/shown-people.ts';
import { ShowNames } from '../../person/use-cases/show-names.ts';
import { MongoAccessRecords } from '../../access-log/persistence/mongo-access-records.ts';
import { KeepAccessLog } from '../../access-log/use-cases/keep-access-log.ts';
import { Account } from '../domain/account.ts';
import { accountMessages } from '../messaging/account-messages.ts';
import { MongoAccountsRepository } from '../persistence/mongo-accounts.repository.ts';
import { focalPointQuery } from '../queries/focal-point-list.ts';
import { FocalPointQueries } from '../queries/focal-point-queries.ts';
import { AccountStore } from './account-store.ts';
import { EndGrantsForRetired } from './end-grants-for-retired.ts';

const office = as(secretariat(), '*');
const named: Actor = { ...office.actor, scopes: ['people:read'] };
const [ministry, other] = [anOrganisation('MINISTRY'), anOrganisation('OTHER')];
let database: OpenDatabase;
let accounts: MongoAccountsRepository;
let people: MongoPeopleRepository;
let focalPoints: FocalPointQueries;
let end: EndGrantsForRetired;

beforeAll(async () => {
  database = await openDatabase('focal-points');
  const { connection, outbox, unitOfWork } = database;
  const clock = new FakeClock(AT);
  const organisations = new MongoOrganisationsRepository(connection);
  people = new MongoPeopleRepository(connection);
  accounts = new MongoAccountsRepository(connection);
  const log = new KeepAccessLog(unitOfWork, new MongoAccessRecords(connection), clock);
  const queries = new PersonQueries(connection, clock, organisations);
  const names = new ShownPeople(connection, queries, new ShowNames(organisations, log, clock));
  focalPoints = new FocalPointQueries(connection, organisations, names);
  const store = new AccountStore(
    accounts,
    intoOutbox(outbox, accountMessages),
    new MongoSignInTraces(connection, 'required'),
  );
  end = new EndGrantsForRetired(unitOfWork, clock, accounts, store);
  for (const organisation of [ministry, other]) {
    await unitOfWork.run(office, () => organisations.save(organisation));
  }
});

afterAll(async () => {
  await database.close();
});

const speaks = (organisationId: string, from: string, to: string | null): Grant => ({
  role: 'focal-point',
  organisationId,
  country: null,
  seriesId: null,
  from,
  to,
});

async function speaker(familyName: string, ...grants: Grant[]): Promise<Account> {
  const nothing = { givenName: null, otherScript: null, email: null, externalRef: null };
  const affiliations = [
    { organisationId: ministry.id, position: null, from: '2020-01-01', to: null },
  ];
  const details = { ...nothing, familyName, languages: [], protected: false, affiliations };
  const person = Person.register({ ...details, createdBy: 'a-client' }, AT);
  const email = `${familyName}@example.org`;
  const account = Account.register(
    { personId: person.id, email, grants, createdBy: 'a-client' },
    AT,
  );
  await database.unitOfWork.run(office, async () => {
    await people.save(person);
    await accounts.save(account);
  });
  return account;
}

async function listed(actor: Actor, at?: string) {
  const query = focalPointQuery.parse(at === undefined ? {} : { at });
  const { data } = await focalPoints.list(ministry.id, query, as(actor));
  return data.map(({ displayName, grants }) => [displayName, grants.length]);
}

describe('The focal points of an organisation', () => {
  it('are those with a grant for it, on a day or ever, by name or by pseudonym', async () => {
    await speaker(
      'Dugogodišnja',
      speaks(ministry.id, '2020-01-01', '2021-12-31'),
      speaks(ministry.id, '2029-01-01', null),
    );
    await speaker('Bivša', speaks(ministry.id, '2020-01-01', '2020-12-31'));
    await speaker('Tuđa', speaks(other.id, '2020-01-01', null));
    expect(await listed(named)).toEqual([
      ['Dugogodišnja', 2],
      ['Bivša', 1],
    ]);
    expect(await listed(named, '2030-01-01')).toEqual([['Dugogodišnja', 1]]);
    expect((await listed(secretariat())).map(([name]) => String(name).split(' ')[0])).toEqual([
      'Participant',
      'Participant',
    ]);
  });

  it('are told to whoever acts for it, and to nobody else', async () => {
    expect(await listed(clientOf(ministry.id))).toHaveLength(2);
    await expect(listed(clientOf(other.id))).rejects.toMatchObject({
      code: 'organisation.not-yours',
    });
  });

  it('speak for it no more once it is retired, and for others as before', async () => {
    const account = await speaker(
      'Zadnja',
      speaks(ministry.id, '2029-01-01', null),
      speaks(ministry.id, '2031-01-01', null),
      speaks(other.id, '2029-01-01', null),
    );
    await end.execute(ministry.id, office);
    const kept = await accounts.find(account.id);
    expect(kept?.state.grants).toEqual([
      speaks(ministry.id, '2029-01-01', '2030-02-28'),
      speaks(other.id, '2029-01-01', null),
    ]);
    expect(await listed(named, '2030-03-01')).toEqual([]);
    const rows = new MongoOutboxRows(database.connection, 'a-test');
    const told = (await rows.read(await rows.holdSlots(), 100)).filter(
      ({ subject }) => subject === account.id,
    );
    expect(told.map(({ type }) => type)).toEqual(['org.regional-events.account.changed.v1']);
    await end.execute(ministry.id, office);
    expect((await accounts.find(account.id))?.version).toBe(kept?.version);
    expect(database.strays).toEqual([]);
  });
});
