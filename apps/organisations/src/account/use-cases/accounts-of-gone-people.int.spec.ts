import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { FakeClock } from '@regional-events/testing';
import { as, secretariat } from '../../organisation/testing/contexts.ts';
import { intoOutbox } from '../../organisation/testing/into-outbox.ts';
import { openDatabase, type OpenDatabase } from '../../organisation/testing/open-database.ts';
import { MongoOrganisationsRepository } from '../../organisation/persistence/mongo-organisations.repository.ts';
import { Person } from '../../person/domain/person.ts';
import { MongoPeopleRepository } from '../../person/persistence/mongo-people.repository.ts';
import { MongoSignInTraces } from '../../sign-in/persistence/mongo-sign-in-traces.ts';
import { AT } from '../../organisation/testing/organisation-builder.ts';
import { Account } from '../domain/account.ts';
import { accountMessages } from '../messaging/account-messages.ts';
import { MongoAccountsRepository } from '../persistence/mongo-accounts.repository.ts';
import { AccountHolders } from './account-holders.ts';
import { AccountStore } from './account-store.ts';
import { AccountsOfGonePeople } from './accounts-of-gone-people.ts';
import { KeepAccountsOfPeople } from './keep-accounts-of-people.ts';

const office = as(secretariat());
let database: OpenDatabase;
let accounts: MongoAccountsRepository;
let store: AccountStore;
let gone: AccountsOfGonePeople;
let people: MongoPeopleRepository;
let ofPeople: KeepAccountsOfPeople;
const acknowledged: string[] = [];

beforeAll(async () => {
  database = await openDatabase('gone');
  accounts = new MongoAccountsRepository(database.connection);
  store = new AccountStore(
    accounts,
    intoOutbox(database.outbox, accountMessages),
    new MongoSignInTraces(database.connection, 'required'),
  );
  const register = {
    open: async () => undefined,
    acknowledge: async (personId: string) => void acknowledged.push(personId),
  };
  people = new MongoPeopleRepository(database.connection);
  ofPeople = new KeepAccountsOfPeople(new FakeClock(), accounts, store);
  gone = new AccountsOfGonePeople(database.unitOfWork, people, ofPeople, register);
});
afterAll(async () => {
  await database.close();
});

async function somebody(): Promise<string> {
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
      externalRef: null,
    },
    AT,
  );
  await database.unitOfWork.run(office, () => people.save(person));
  return person.id;
}

async function anAccount(): Promise<{ readonly id: string; readonly personId: string }> {
  const personId = newId();
  const email = `${personId}@example.org`;
  const account = Account.register({ personId, email, grants: [], createdBy: 'it' }, AT);
  await database.unitOfWork.run(office, () => store.save(account, office));
  return { id: account.id, personId };
}

describe('The account of a person', () => {
  it('who is erased is closed, without the address, and the register is told', async () => {
    const { id, personId } = await anAccount();
    await gone.forget(personId, office);
    expect((await accounts.find(id))?.state).toMatchObject({ status: 'closed', email: null });
    const nobody = newId();
    await gone.forget(nobody, office);
    expect(acknowledged).toEqual([personId, nobody]);
  });

  it('who was entered twice is of the id that stays, or ends where that one has an account', async () => {
    const [double, person] = [await anAccount(), await somebody()];
    await gone.replace(double.personId, person, office);
    expect((await accounts.findByPerson(person))?.id).toBe(double.id);
    const another = await anAccount();
    await gone.replace(another.personId, person, office);
    expect((await accounts.find(another.id))?.state.status).toBe('closed');
    expect((await accounts.findByPerson(person))?.id).toBe(double.id);
  });

  it('whose other id is erased by now is closed', async () => {
    const { id, personId } = await anAccount();
    await gone.replace(personId, newId(), office);
    expect((await accounts.find(id))?.state).toMatchObject({ status: 'closed', email: null });
  });

  it('who is erased while it is made does not stay open', async () => {
    const personId = await somebody();
    const { connection, unitOfWork } = database;
    const holders = new AccountHolders(
      accounts,
      people,
      new MongoOrganisationsRepository(connection),
    );
    const [looked, tried] = [Promise.withResolvers<null>(), Promise.withResolvers<null>()];
    const making = unitOfWork.run(office, async () => {
      await holders.addressOfNew(personId);
      looked.resolve(null);
      await tried.promise;
      const email = `${personId}@example.org`;
      const account = Account.register({ personId, email, grants: [], createdBy: 'it' }, AT);
      await store.save(account, office);
    });
    await looked.promise;
    const erasing = unitOfWork.run(office, async () => {
      const person = await people.find(personId);
      await people.remove(person!).finally(() => tried.resolve(null));
      await ofPeople.forget(personId, office);
    });
    await Promise.all([making, erasing]);
    expect(await accounts.findByPerson(personId)).toBeUndefined();
  });
});
