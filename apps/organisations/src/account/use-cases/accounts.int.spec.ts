import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Actor, type Grant } from '@regional-events/kernel';
import { MongoOutboxRows } from '@regional-events/platform-mongo-messaging';
import { FakeClock } from '@regional-events/testing';
import { MongoOrganisationsRepository } from '../../organisation/persistence/mongo-organisations.repository.ts';
import { as, clientOf, secretariat } from '../../organisation/testing/contexts.ts';
import { intoOutbox } from '../../organisation/testing/into-outbox.ts';
import { openDatabase, type OpenDatabase } from '../../organisation/testing/open-database.ts';
import { MongoSignIns } from '../../sign-in/persistence/mongo-sign-ins.ts';
import { MongoSignInTraces } from '../../sign-in/persistence/mongo-sign-in-traces.ts';
import { anOrganisation, AT } from '../../organisation/testing/organisation-builder.ts';
import { Person } from '../../person/domain/person.ts';
import { MongoPeopleRepository } from '../../person/persistence/mongo-people.repository.ts';
import { accountMessages } from '../messaging/account-messages.ts';
import { MongoAccountsRepository } from '../persistence/mongo-accounts.repository.ts';
import { AccountQueries } from '../queries/account-queries.ts';
import { AccountHolders } from './account-holders.ts';
import { AccountStore } from './account-store.ts';
import { ChangeAccount } from './change-account.ts';
import { CloseAccount } from './close-account.ts';
import { RegisterAccount } from './register-account.ts';

const office = as(secretariat(), '*');
const ministry = anOrganisation('MINISTRY');
const grant: Grant = {
  role: 'focal-point',
  organisationId: ministry.id,
  country: null,
  seriesId: null,
  from: '2026-01-01',
  to: '2026-12-31',
};
let database: OpenDatabase;
let people: MongoPeopleRepository;
let accounts: MongoAccountsRepository;
let store: AccountStore;
let queries: AccountQueries;
let register: RegisterAccount;
let change: ChangeAccount;
let close: CloseAccount;

beforeAll(async () => {
  database = await openDatabase('accounts');
  const { connection, outbox, unitOfWork } = database;
  const clock = new FakeClock();
  const organisations = new MongoOrganisationsRepository(connection);
  people = new MongoPeopleRepository(connection);
  accounts = new MongoAccountsRepository(connection);
  store = new AccountStore(
    accounts,
    intoOutbox(outbox, accountMessages),
    new MongoSignInTraces(connection, 'required'),
  );
  queries = new AccountQueries(connection);
  const holders = new AccountHolders(accounts, people, organisations);
  register = new RegisterAccount(unitOfWork, clock, store, holders);
  change = new ChangeAccount(unitOfWork, clock, store, holders);
  close = new CloseAccount(unitOfWork, clock, store);
  await unitOfWork.run(office, async () => organisations.save(ministry));
});

afterAll(async () => {
  await database.close();
});

async function somebody(email: string | null = null): Promise<string> {
  const details = {
    givenName: 'Ana',
    familyName: 'Anić',
    otherScript: null,
    email,
    languages: [],
    protected: false,
    affiliations: [],
  };
  const person = Person.register({ ...details, createdBy: 'it', externalRef: null }, AT);
  await database.unitOfWork.run(office, async () => people.save(person));
  return person.id;
}

async function messagesOf(subject: string) {
  const rows = new MongoOutboxRows(database.connection, 'a-test');
  const all = await rows.read(await rows.holdSlots(), 1000);
  return all.filter((message) => message.subject === subject);
}

const ownActor = (accountId: string, personId: string): Actor => ({
  ...clientOf(null),
  clientId: accountId,
  role: 'person',
  personId,
});

const anAddress = () => `${newId()}@example.org`;

describe('An account', () => {
  it('is of a known person, signs in with the own address, and is announced without it', async () => {
    const email = anAddress();
    const personId = await somebody(email);
    const { item } = await register.execute({ personId, email: null, grants: [grant] }, office);
    expect(item).toMatchObject({ personId, email, status: 'invited', grants: [grant] });
    const [message, ...more] = await messagesOf(item.id);
    expect(more).toEqual([]);
    expect(message).toMatchObject({
      type: 'org.regional-events.account.registered.v1',
      data: { accountId: item.id, personId, grants: [grant], status: 'invited' },
    });
    expect(JSON.stringify(message)).not.toContain(email);
  });

  it('needs somebody, an address, and organisations that exist', async () => {
    const addressless = await somebody();
    const wrong = (personId: string, grants: readonly Grant[] = [], email: string | null = null) =>
      register.execute({ personId, email, grants }, office);
    await expect(wrong(newId())).rejects.toMatchObject({ code: 'account.unknown-person' });
    await expect(wrong(addressless)).rejects.toMatchObject({ code: 'account.no-address' });
    const unknown = wrong(addressless, [{ ...grant, organisationId: newId() }], anAddress());
    await expect(unknown).rejects.toMatchObject({ code: 'account.unknown-organisation' });
  });

  it('is the only one of its person and of its address, also when asked for at once', async () => {
    const [personId, another] = [await somebody(), await somebody()];
    const email = anAddress();
    const twice = await Promise.allSettled([
      register.execute({ personId, email: anAddress(), grants: [] }, office),
      register.execute({ personId, email: anAddress(), grants: [] }, office),
    ]);
    expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(twice.find((result) => result.status === 'rejected')?.reason).toMatchObject({
      code: 'account.person-has-one',
    });
    await register.execute({ personId: another, email, grants: [] }, office);
    const taken = register.execute(
      { personId: await somebody(), email: email.toUpperCase(), grants: [] },
      office,
    );
    await expect(taken).rejects.toMatchObject({ code: 'account.address-taken' });
    expect((await accounts.findByAddress(` ${email.toUpperCase()}`))?.state.personId).toBe(another);
  });

  it('is changed, used first and closed, after which its address and its person are free', async () => {
    const personId = await somebody(anAddress());
    const { item } = await register.execute({ personId, email: null, grants: [] }, office);
    await change.execute(item.id, { grants: [grant] }, office);
    const moved = anAddress();
    await change.execute(item.id, { email: moved }, office);
    await database.unitOfWork.run(office, async () => {
      const account = await store.load(item.id);
      account.activate(AT);
      await store.save(account, office);
    });
    const closed = await close.execute(item.id, office);
    expect(closed.item).toMatchObject({ status: 'closed', email: null });
    expect((await messagesOf(item.id)).map(({ type }) => type.split('.').at(-2))).toEqual([
      'registered',
      'changed',
      'changed',
      'closed',
    ]);
    const refused = { code: 'account.closed' };
    await expect(change.execute(item.id, { grants: [] }, office)).rejects.toMatchObject(refused);
    const again = await register.execute({ personId, email: moved, grants: [] }, office);
    expect(again.item.status).toBe('invited');
  });

  it('that gets more rights keeps only sign-ins that were by more than a password', async () => {
    const personId = await somebody(anAddress());
    const { item } = await register.execute({ personId, email: null, grants: [] }, office);
    const signIns = new MongoSignIns(database.connection);
    for (const methods of [['pwd'], ['fed'], ['pwd', 'otp'], ['hwk', 'user'], ['fed', 'mfa']]) {
      const one = { id: newId(), sessionUid: newId(), grantId: newId(), methods };
      const rest = { since: AT, lastUsedAt: AT, browser: 'Firefox on Linux', network: '192.0.2.1' };
      await signIns.add({ ...one, ...rest, accountId: item.id });
    }
    const participant: Grant = { ...grant, role: 'participant', organisationId: null };
    const left = async () => (await signIns.ofAccount(item.id)).map(({ methods }) => methods);
    await change.execute(item.id, { grants: [participant] }, office);
    expect(await left()).toHaveLength(5);
    await change.execute(item.id, { grants: [grant] }, office);
    expect(new Set(await left())).toEqual(
      new Set([
        ['pwd', 'otp'],
        ['hwk', 'user'],
        ['fed', 'mfa'],
      ]),
    );
  });

  it('does not tell its address to a repeated request once it is closed', async () => {
    const personId = await somebody(anAddress());
    const request = { personId, email: null, grants: [] };
    const idempotency = {
      scopeHash: 'an-account',
      bodyHash: 'a-body',
      sealingKey: new Uint8Array(32),
      replayed: () => undefined,
    };
    const { item } = await register.execute(request, { ...office, idempotency });
    expect((await register.execute(request, { ...office, idempotency })).item).toEqual(item);
    await close.execute(item.id, office);
    const refused = { code: 'account.closed' };
    const again = register.execute(request, { ...office, idempotency });
    await expect(again).rejects.toMatchObject(refused);
  });

  it('is kept by the secretariat and read by its person; others do not learn of it', async () => {
    const personId = await somebody(anAddress());
    const { item } = await register.execute({ personId, email: null, grants: [grant] }, office);
    const own = ownActor(item.id, personId);
    expect((await queries.read(item.id, own)).item).toEqual(item);
    expect((await queries.list({ limit: 50 }, own)).data).toEqual([item]);
    const hidden = { code: 'account.not-found' };
    const partner = clientOf(ministry.id);
    await expect(queries.read(item.id, partner)).rejects.toMatchObject(hidden);
    expect((await queries.list({ limit: 50 }, partner)).data).toEqual([]);
    await expect(change.execute(item.id, {}, as(partner))).rejects.toMatchObject(hidden);
    const notYours = { code: 'account.not-yours' };
    await expect(change.execute(item.id, {}, as(own))).rejects.toMatchObject(notYours);
    const another = { personId, email: null, grants: [] };
    await expect(register.execute(another, as(own))).rejects.toMatchObject(notYours);
  });

  it('is found by its person, its status, a role and an organisation', async () => {
    const personId = await somebody(anAddress());
    const { item } = await register.execute({ personId, email: null, grants: [grant] }, office);
    const listed = await queries.list(
      {
        limit: 50,
        personId: [personId],
        status: ['invited'],
        role: ['focal-point'],
        organisationId: [ministry.id],
      },
      office.actor,
    );
    expect(listed.data).toEqual([item]);
    const none = await queries.list(
      { limit: 50, personId: [personId], role: ['observer'] },
      office.actor,
    );
    expect(none.data).toEqual([]);
  });

  it('is written in transactions alone', () => {
    expect(database.strays).toEqual([]);
  });
});
