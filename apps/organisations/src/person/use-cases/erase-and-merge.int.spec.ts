import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FakeClock } from '@regional-events/testing';
import { MongoAccessRecords } from '../../access-log/persistence/mongo-access-records.ts';
import { KeepAccessLog } from '../../access-log/use-cases/keep-access-log.ts';
import { MongoErasures } from '../../erasure/persistence/mongo-erasures.ts';
import { ErasureReads } from '../../erasure/queries/erasure-reads.ts';
import { OutboxErasureMessages } from '../../erasure/messaging/outbox-erasure-messages.ts';
import { KeepErasures } from '../../erasure/use-cases/keep-erasures.ts';
import { TellErasuresAgain } from '../../erasure/use-cases/tell-erasures-again.ts';
import { MongoOrganisationsRepository } from '../../organisation/persistence/mongo-organisations.repository.ts';
import { as, clientOf, secretariat } from '../../organisation/testing/contexts.ts';
import { intoOutbox } from '../../organisation/testing/into-outbox.ts';
import { openDatabase, type OpenDatabase } from '../../organisation/testing/open-database.ts';
import { anOrganisation } from '../../organisation/testing/organisation-builder.ts';
import { personMessages } from '../messaging/person-messages.ts';
import { MongoPeopleRepository } from '../persistence/mongo-people.repository.ts';
import { MongoPersonAliases } from '../persistence/mongo-person-aliases.ts';
import { PersonQueries } from '../queries/person-queries.ts';
import { ChangePerson } from './change-person.ts';
import { ErasePerson } from './erase-person.ts';
import { MergePeople } from './merge-people.ts';
import { PersonStore } from './person-store.ts';
import { PersonTraces } from './person-traces.ts';
import { RegisterPerson, type RegisterPersonCommand } from './register-person.ts';

let database: OpenDatabase;
let register: RegisterPerson;
let change: ChangePerson;
let erase: ErasePerson;
let merge: MergePeople;
let queries: PersonQueries;
let readings: KeepAccessLog;
let erasures: KeepErasures;
let reads: ErasureReads;
let tellAgain: TellErasuresAgain;
let clock: FakeClock;
const [ours, theirs] = [anOrganisation('OURS'), anOrganisation('THEIRS')];
const office = secretariat();

beforeAll(async () => {
  database = await openDatabase('erasing');
  const { connection, outbox, unitOfWork } = database;
  const organisations = new MongoOrganisationsRepository(connection);
  const people = new MongoPeopleRepository(connection);
  const messages = intoOutbox(outbox, personMessages);
  clock = new FakeClock('2026-11-30T12:00:00Z');
  const aliases = new MongoPersonAliases(connection);
  const store = new PersonStore(people, messages, organisations, clock);
  readings = new KeepAccessLog(unitOfWork, new MongoAccessRecords(connection), clock);
  const services = { names: ['events', 'registrations'] };
  erasures = new KeepErasures(unitOfWork, new MongoErasures(connection), services, clock);
  reads = new ErasureReads(connection);
  tellAgain = new TellErasuresAgain(
    unitOfWork,
    new MongoErasures(connection),
    new OutboxErasureMessages(outbox),
    clock,
  );
  register = new RegisterPerson(unitOfWork, clock, people, organisations, messages);
  const noAccounts = { forget: async () => undefined, replace: async () => undefined };
  const traces = new PersonTraces(aliases, readings, noAccounts);
  change = new ChangePerson(unitOfWork, clock, people, organisations, messages);
  erase = new ErasePerson(unitOfWork, clock, store, traces, erasures);
  merge = new MergePeople(unitOfWork, clock, store, traces);
  queries = new PersonQueries(connection, clock, organisations);
  for (const organisation of [ours, theirs]) {
    await unitOfWork.run(as(office), async () => organisations.save(organisation));
  }
});
afterAll(async () => {
  await database.close();
});

function command(more: Partial<RegisterPersonCommand> = {}): RegisterPersonCommand {
  return {
    givenName: 'Zlatomira',
    familyName: 'Kanarinac',
    otherScript: null,
    email: 'zlatomira@kanarinac.example',
    languages: ['sr-Latn'],
    protected: false,
    affiliations: [{ organisationId: ours.id, position: 'Clerk', from: '2020-01-01', to: null }],
    externalRef: null,
    ...more,
  };
}

const idempotency = (key: string) => ({
  scopeHash: key,
  bodyHash: 'a-body',
  sealingKey: new Uint8Array(32),
  replayed: () => undefined,
});

async function everythingStored(): Promise<string> {
  const models = Object.values(database.connection.models);
  return JSON.stringify(await Promise.all(models.map((model) => model.find().lean())));
}

async function messagesOf(subject: string) {
  const rows = await database.connection
    .model<{ readonly type: string; readonly data: object }>('outbox')
    .find({ subject })
    .sort({ sequence: 1 })
    .lean();
  return rows.map(({ type, data }) => [type.split('.').at(-2), data] as const);
}

describe('Erasing a person', () => {
  it('leaves an id that means nobody, and a register of who has still to forget', async () => {
    const context = { ...as(office), idempotency: idempotency('erased') };
    const { item } = await register.execute(command({ externalRef: 'kanarinac-1' }), context);
    expect(await everythingStored()).toMatch(/Kanarinac/i);
    const reading = { personId: item.id, eventId: null, reason: 'To write to Kanarinac' };
    await readings.log([reading], 'organisations', as(office));
    await erase.execute(item.id, as(office, '"1"'));
    expect(await everythingStored()).not.toMatch(/Kanarinac|Zlatomira/i);
    const refused = { code: 'person.not-found' };
    await expect(queries.read(item.id, office)).rejects.toMatchObject(refused);
    await expect(register.execute(command(), context)).rejects.toMatchObject(refused);
    await expect(erase.execute(item.id, as(office, '*'))).rejects.toMatchObject(refused);
    expect((await messagesOf(item.id)).at(-1)).toEqual([
      'erased',
      { personId: item.id, sequence: 2 },
    ]);
    expect((await reads.read(item.id, office)).item).toMatchObject({
      status: 'pending',
      askedBy: office.clientId,
      services: [{ service: 'events' }, { service: 'registrations', status: 'pending' }],
    });
  });

  it('is done once every service says so, also where two do at once', async () => {
    const { item } = await register.execute(command(), as(office));
    await erase.execute(item.id, as(office, '*'));
    await Promise.all(
      ['events', 'registrations'].map((service) =>
        erasures.acknowledge(item.id, service, as(office)),
      ),
    );
    expect((await reads.read(item.id, office)).item.status).toBe('done');
    const open = await reads.list({ limit: 50, status: ['pending'] }, office);
    expect(open.data.map(({ id }) => id)).not.toContain(item.id);
  });

  it('is told again the day after while a service has not done it', async () => {
    const { item } = await register.execute(command(), as(office));
    const other = await register.execute(command(), as(office));
    for (const { id } of [item, other.item]) await erase.execute(id, as(office, '*'));
    for (const service of ['events', 'registrations'])
      await erasures.acknowledge(other.item.id, service, as(office));
    await tellAgain.execute(as(office));
    expect(await messagesOf(item.id)).toHaveLength(2);
    clock.advance({ days: 1 });
    await tellAgain.execute(as(office));
    expect((await messagesOf(item.id)).slice(1)).toEqual([
      ['erased', { personId: item.id, sequence: 2 }],
      ['erased', { personId: item.id, sequence: 3 }],
    ]);
    expect(await messagesOf(other.item.id)).toHaveLength(2);
  });

  it('is for the secretariat, in the version that it has seen', async () => {
    const { item } = await register.execute(command(), as(office));
    const by = (organisationId: string) =>
      erase.execute(item.id, as(clientOf(organisationId), '*'));
    await expect(by(theirs.id)).rejects.toMatchObject({ code: 'person.not-found' });
    await expect(by(ours.id)).rejects.toMatchObject({ code: 'person.secretariat-only' });
    await expect(erase.execute(item.id, as(office, '"7"'))).rejects.toMatchObject({
      code: 'request.stale-version',
    });
    await expect(reads.list({ limit: 1 }, clientOf(ours.id))).rejects.toMatchObject({
      code: 'erasure.not-yours',
    });
  });
});

describe('Merging a double', () => {
  it('unites what both know, and the old id shows the person', async () => {
    const affiliations = [
      { organisationId: theirs.id, position: 'Judge', from: '2021-01-01', to: null },
    ];
    const person = await register.execute(command({ email: null }), as(office));
    const double = await register.execute(
      command({ affiliations, protected: true, languages: ['en'] }),
      as(office),
    );
    const merged = await merge.execute(double.item.id, person.item.id, as(office));
    const { item, etag } = await queries.read(double.item.id, office);
    expect([item, etag]).toEqual([merged.item, merged.etag]);
    expect(item).toMatchObject({
      id: person.item.id,
      email: 'zlatomira@kanarinac.example',
      languages: ['sr-Latn', 'en'],
      protected: true,
      affiliations: [{ position: 'Clerk' }, { position: 'Judge' }],
    });
    const [, [past, payload] = []] = await messagesOf(double.item.id);
    expect([past, payload]).toMatchObject([
      'merged',
      { intoPersonId: person.item.id, affiliations: [] },
    ]);
    expect((await messagesOf(person.item.id)).at(-1)?.[0]).toBe('affiliations-changed');
  });

  it('of a double again leads to the last one, and ends with its erasure', async () => {
    const [one, two, three] = await Promise.all(
      [1, 2, 3].map(async () => (await register.execute(command(), as(office))).item.id),
    );
    await merge.execute(one!, two!, as(office));
    await merge.execute(two!, three!, as(office));
    expect((await queries.read(one!, office)).item.id).toBe(three);
    await erase.execute(three!, as(office, '*'));
    await expect(queries.read(one!, office)).rejects.toMatchObject({ code: 'person.not-found' });
  });

  it('lets the person be changed, merged and erased under the old id, as it is read', async () => {
    const [one, two, three, four] = await Promise.all(
      [1, 2, 3, 4].map(async () => (await register.execute(command(), as(office))).item.id),
    );
    await merge.execute(one!, two!, as(office));
    const { etag } = await queries.read(one!, office);
    const changed = await change.execute(one!, { givenName: 'Zora' }, as(office, etag));
    expect(changed.item).toMatchObject({ id: two, givenName: 'Zora' });
    const again = merge.execute(one!, two!, as(office));
    await expect(again).rejects.toMatchObject({ code: 'person.same-person' });
    expect((await merge.execute(one!, three!, as(office))).item.id).toBe(three);
    expect((await merge.execute(four!, one!, as(office))).item.id).toBe(three);
    await erase.execute(one!, as(office, '*'));
    expect((await reads.read(three!, office)).item.status).toBe('pending');
    await expect(queries.read(four!, office)).rejects.toMatchObject({ code: 'person.not-found' });
  });

  it('needs another person who exists, and the secretariat', async () => {
    const { id } = (await register.execute(command(), as(office))).item;
    await expect(merge.execute(id, id, as(office))).rejects.toMatchObject({
      code: 'person.same-person',
    });
    await expect(merge.execute(id, ours.id, as(office))).rejects.toMatchObject({
      code: 'person.unknown',
    });
    await expect(merge.execute(id, ours.id, as(clientOf(ours.id)))).rejects.toMatchObject({
      code: 'person.secretariat-only',
    });
  });

  it('is written in transactions alone', () => {
    expect(database.strays).toEqual([]);
  });
});
