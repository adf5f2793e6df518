import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor, CommandContext } from '@regional-events/kernel';
import { FakeClock } from '@regional-events/testing';
import { Account } from '../../account/domain/account.ts';
import { accountMessages } from '../../account/messaging/account-messages.ts';
import { MongoAccountsRepository } from '../../account/persistence/mongo-accounts.repository.ts';
import { AccountStore } from '../../account/use-cases/account-store.ts';
import { KeepAccountsOfPeople } from '../../account/use-cases/keep-accounts-of-people.ts';
import { MongoOrganisationsRepository } from '../../organisation/persistence/mongo-organisations.repository.ts';
import { as, clientOf, secretariat } from '../../organisation/testing/contexts.ts';
import { intoOutbox } from '../../organisation/testing/into-outbox.ts';
import { openDatabase, type OpenDatabase } from '../../organisation/testing/open-database.ts';
import { AT } from '../../organisation/testing/organisation-builder.ts';
import { MongoSignInTraces } from '../../sign-in/persistence/mongo-sign-in-traces.ts';
import { Person } from '../domain/person.ts';
import { personMessages } from '../messaging/person-messages.ts';
import { MongoPeopleRepository } from '../persistence/mongo-people.repository.ts';
import { MongoPersonAliases } from '../persistence/mongo-person-aliases.ts';
import { PersonQueries } from '../queries/person-queries.ts';
import { ErasePerson } from './erase-person.ts';
import { MergePeople } from './merge-people.ts';
import { PersonStore } from './person-store.ts';
import { PersonTraces } from './person-traces.ts';

const office = secretariat();
let database: OpenDatabase;
let people: MongoPeopleRepository;
let accounts: MongoAccountsRepository;
let accountStore: AccountStore;
let erase: ErasePerson;
let merge: MergePeople;
let queries: PersonQueries;

beforeAll(async () => {
  database = await openDatabase('gone-with-account');
  const { connection, outbox, unitOfWork } = database;
  const clock = new FakeClock();
  people = new MongoPeopleRepository(connection);
  accounts = new MongoAccountsRepository(connection);
  const signIns = new MongoSignInTraces(connection, 'required');
  accountStore = new AccountStore(accounts, intoOutbox(outbox, accountMessages), signIns);
  const organisations = new MongoOrganisationsRepository(connection);
  const messages = intoOutbox(outbox, personMessages);
  const store = new PersonStore(people, messages, organisations, clock);
  const nothingElse = { open: async () => undefined, acknowledge: async () => undefined };
  const traces = new PersonTraces(
    new MongoPersonAliases(connection),
    {
      reasonOf: async () => undefined,
      log: async () => undefined,
      forget: async () => undefined,
      move: async () => undefined,
    },
    new KeepAccountsOfPeople(clock, accounts, accountStore),
  );
  erase = new ErasePerson(unitOfWork, clock, store, traces, nothingElse);
  queries = new PersonQueries(connection, clock, organisations);
  merge = new MergePeople(unitOfWork, clock, store, traces);
});
afterAll(async () => {
  await database.close();
});

async function somebody(externalRef: string | null = null): Promise<Person> {
  const person = Person.register(
    {
      givenName: 'Ana',
      familyName: 'Anić',
      otherScript: null,
      email: null,
      languages: [],
      protected: false,
      affiliations: [],
      createdBy: 'it',
      externalRef,
    },
    AT,
  );
  await database.unitOfWork.run(as(office), () => people.save(person));
  return person;
}

async function anAccountOf(personId: string): Promise<string> {
  const email = `${personId}@example.org`;
  const account = Account.register({ personId, email, grants: [], createdBy: 'it' }, AT);
  await database.unitOfWork.run(as(office), () => accountStore.save(account, as(office)));
  return account.id;
}

describe('Before anybody reads a message', () => {
  it('the account of an erased person is closed, without the address', async () => {
    const { id } = await somebody();
    const account = await anAccountOf(id);
    await erase.execute(id, as(office, '*'));
    expect((await accounts.find(account))?.state).toMatchObject({ status: 'closed', email: null });
  });

  it('the account of a double is of the person, or ends where that one has an account', async () => {
    const [one, two, person] = [await somebody(), await somebody(), await somebody()];
    const [first, second] = [await anAccountOf(one.id), await anAccountOf(two.id)];
    await merge.execute(one.id, person.id, as(office));
    await merge.execute(two.id, person.id, as(office));
    expect((await accounts.findByPerson(person.id))?.id).toBe(first);
    expect((await accounts.find(second))?.isLive).toBe(false);
  });
});

describe('Merging a double', () => {
  it('is a new version of the person, also where the double brings nothing new', async () => {
    const [double, person] = [await somebody(), await somebody()];
    const { etag } = await merge.execute(double.id, person.id, as(office));
    expect((await people.find(person.id))?.etag).toBe(etag);
    await expect(erase.execute(person.id, as(office, '"1"'))).rejects.toMatchObject({
      code: 'request.stale-version',
    });
  });

  it('keeps the key of its client, which finds the person and stays taken until the erasure', async () => {
    const [double, person, third] = [await somebody('hr:7'), await somebody(), await somebody()];
    await merge.execute(double.id, person.id, as(office));
    await merge.execute(person.id, third.id, as(office));
    const foundBy = async (clientId: string) => {
      const query = { limit: 10, externalRef: ['hr:7'] };
      return (await queries.list(query, { ...office, clientId })).data.map(({ id }) => id);
    };
    expect([await foundBy('it'), await foundBy('another')]).toEqual([[third.id], []]);
    expect((await people.findByExternalRef('it', 'hr:7'))?.id).toBe(third.id);
    expect(await people.isExternalRefTaken('it', 'hr:7')).toBe(true);
    await erase.execute(third.id, as(office, '*'));
    expect(await people.isExternalRefTaken('it', 'hr:7')).toBe(false);
  });

  it('is not told again to who is not of the secretariat any more', async () => {
    const [double, person] = [await somebody(), await somebody()];
    const again = (actor: Actor): CommandContext => ({
      ...as(actor),
      idempotency: {
        scopeHash: 'merged',
        bodyHash: 'a-body',
        sealingKey: new Uint8Array(32),
        replayed: () => undefined,
      },
    });
    await merge.execute(double.id, person.id, again(office));
    const repeated = await merge.execute(double.id, person.id, again(office));
    expect(repeated.item.id).toBe(person.id);
    const lost = { ...clientOf(null), clientId: office.clientId };
    await expect(merge.execute(double.id, person.id, again(lost))).rejects.toMatchObject({
      code: 'person.secretariat-only',
    });
  });
});
