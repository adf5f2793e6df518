import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SystemClock, type Actor } from '@regional-events/kernel';
import { modelOf } from '@regional-events/platform-mongo';
import { MongoOutboxRows } from '@regional-events/platform-mongo-messaging';
import { MongoAccessRecords } from '../../access-log/persistence/mongo-access-records.ts';
import { KeepAccessLog } from '../../access-log/use-cases/keep-access-log.ts';
import { MongoOrganisationsRepository } from '../../organisation/persistence/mongo-organisations.repository.ts';
import { as, clientOf, secretariat } from '../../organisation/testing/contexts.ts';
import { intoOutbox } from '../../organisation/testing/into-outbox.ts';
import { openDatabase, type OpenDatabase } from '../../organisation/testing/open-database.ts';
import { anOrganisation } from '../../organisation/testing/organisation-builder.ts';
import {
  NamelessPersonError,
  PersonExternalRefTakenError,
  PersonNotFoundError,
  UnknownOrganisationError,
} from '../domain/errors.ts';
import { personMessages } from '../messaging/person-messages.ts';
import { MongoPeopleRepository } from '../persistence/mongo-people.repository.ts';
import { PEOPLE, personFields, type PersonDocument } from '../persistence/person.schema.ts';
import { PersonQueries } from '../queries/person-queries.ts';
import { ShownPeople } from '../queries/shown-people.ts';
import { ChangePerson } from './change-person.ts';
import { ShowNames } from './show-names.ts';
import { RegisterPerson, type RegisterPersonCommand } from './register-person.ts';

let database: OpenDatabase;
let register: RegisterPerson;
let change: ChangePerson;
let queries: PersonQueries;
let shown: ShownPeople;
const [ours, theirs] = [anOrganisation('OURS'), anOrganisation('THEIRS')];

beforeAll(async () => {
  database = await openDatabase('people');
  const { connection, outbox, unitOfWork } = database;
  const organisations = new MongoOrganisationsRepository(connection);
  const people = new MongoPeopleRepository(connection);
  const messages = intoOutbox(outbox, personMessages);
  const clock = new SystemClock();
  register = new RegisterPerson(unitOfWork, clock, people, organisations, messages);
  change = new ChangePerson(unitOfWork, clock, people, organisations, messages);
  queries = new PersonQueries(connection, clock, organisations);
  const log = new KeepAccessLog(unitOfWork, new MongoAccessRecords(connection), clock);
  shown = new ShownPeople(connection, queries, new ShowNames(organisations, log, clock));
  for (const organisation of [ours, theirs]) {
    await unitOfWork.run(as(secretariat()), async () => organisations.save(organisation));
  }
});

afterAll(async () => {
  await database.close();
});

function person(
  organisationId: string,
  more: Partial<RegisterPersonCommand> = {},
): RegisterPersonCommand {
  return {
    givenName: 'Đorđe',
    familyName: 'Đorđević',
    otherScript: { givenName: 'Ђорђе', familyName: 'Ђорђевић', script: 'Cyrl' },
    email: 'djordje@example.org',
    languages: ['sr-Latn'],
    protected: false,
    affiliations: [{ organisationId, position: 'Prosecutor', from: '2020-01-01', to: null }],
    externalRef: null,
    ...more,
  };
}

function namesOf(ids: readonly string[], actor: Actor) {
  const asked = ids.map((personId) => ({ personId, event: null }));
  return shown.names(asked, 'registrations', as(actor));
}

async function waiting(subject: string) {
  const rows = new MongoOutboxRows(database.connection, 'a-test');
  const all = await rows.read(await rows.holdSlots(), 100);
  return all.filter((message) => message.subject === subject);
}

describe('A person', () => {
  it('is announced without name, address or position, and a new name is no message', async () => {
    const context = as(clientOf(ours.id));
    const { item, etag } = await register.execute(person(ours.id), context);
    const renamed = await change.execute(
      item.id,
      { familyName: 'Novi' },
      { ...context, ifMatch: etag },
    );
    const read = await queries.read(item.id, context.actor);
    expect([renamed.etag, read.etag, read.item.familyName]).toEqual(['"2"', '"2"', 'Novi']);
    const sent = await waiting(item.id);
    expect(sent).toHaveLength(1);
    expect(JSON.stringify(sent)).not.toMatch(/Đorđ|Ђорђ|Novi|example|Prosecutor/);
  });

  it('may have one name only', async () => {
    const context = as(clientOf(ours.id));
    const one = person(ours.id, { familyName: null, otherScript: null });
    const { item, etag } = await register.execute(one, context);
    const read = await queries.read(item.id, context.actor);
    expect(read.item).toMatchObject({ givenName: 'Đorđe', familyName: null, otherScript: null });
    const turned = { givenName: null, familyName: 'Đorđević' };
    await change.execute(item.id, turned, { ...context, ifMatch: etag });
    const asked = { ...context.actor, scopes: ['people:read' as const] };
    expect(await namesOf([item.id], asked)).toMatchObject([{ displayName: 'Đorđević' }]);
    const nameless = change.execute(item.id, { familyName: null }, { ...context, ifMatch: '*' });
    await expect(nameless).rejects.toThrow(NamelessPersonError);
  });

  it('of an earlier release is shown and changed without a name in another script', async () => {
    const context = as(clientOf(ours.id));
    const { item } = await register.execute(person(ours.id, { otherScript: null }), context);
    const rows = modelOf<PersonDocument>(database.connection, PEOPLE, personFields);
    await database.unitOfWork.run(context, async () =>
      rows.updateOne({ _id: item.id }, { $unset: { otherScript: 1 } }),
    );
    const read = await queries.read(item.id, context.actor);
    expect(read.item).toMatchObject({ givenName: 'Đorđe', otherScript: null });
    const same = await change.execute(item.id, {}, { ...context, ifMatch: read.etag });
    expect(same.etag).toBe(read.etag);
  });

  it('is for its own organisation and the secretariat to know of', async () => {
    const { item } = await register.execute(person(ours.id), as(clientOf(ours.id)));
    expect((await queries.read(item.id, secretariat())).item.id).toBe(item.id);
    await expect(queries.read(item.id, clientOf(theirs.id))).rejects.toThrow(PersonNotFoundError);
    const attempt = change.execute(item.id, { givenName: 'X' }, as(clientOf(theirs.id)));
    await expect(attempt).rejects.toThrow(PersonNotFoundError);
    const listed = await queries.list(
      { limit: 50, organisationId: [ours.id] },
      clientOf(theirs.id),
    );
    expect(listed.data).toEqual([]);
  });

  it('is no longer for an organisation that the person left, which neither reads, lists nor changes them', async () => {
    const former = as(clientOf(ours.id));
    const idempotency = {
      scopeHash: 'a-scope',
      bodyHash: 'a-body',
      replayed: () => undefined,
    };
    const command = person(ours.id, { externalRef: 'left' });
    const { item } = await register.execute(command, { ...former, idempotency });
    const affiliations = [{ ...item.affiliations[0]!, to: '2022-12-31' }];
    await change.execute(item.id, { affiliations }, as(secretariat()));
    const refused = { code: 'person.not-found' };
    await expect(queries.read(item.id, former.actor)).rejects.toMatchObject(refused);
    const listed = await queries.list({ limit: 50, externalRef: ['left'] }, former.actor);
    expect(listed.data).toEqual([]);
    const write = change.execute(item.id, { protected: false }, former);
    await expect(write).rejects.toMatchObject(refused);
    const again = register.execute(command, { ...former, idempotency });
    await expect(again).rejects.toMatchObject(refused);
    const names = await namesOf([item.id], { ...former.actor, scopes: ['people:read'] });
    expect(names).toMatchObject([{ shownAs: 'pseudonym' }]);
  });

  it('belongs to organisations that exist', async () => {
    const unknown = anOrganisation('NEVER-SAVED').id;
    const attempt = register.execute(person(unknown), as(secretariat()));
    await expect(attempt).rejects.toThrow(UnknownOrganisationError);
  });

  it('is one for one external reference of a client, also when asked for twice at once', async () => {
    const context = as(clientOf(ours.id));
    const command = person(ours.id, { externalRef: 'row-7' });
    const results = await Promise.allSettled([
      register.execute(command, context),
      register.execute(command, context),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = results.find((result) => result.status === 'rejected');
    expect(refused?.reason).toBeInstanceOf(PersonExternalRefTakenError);
    const listed = await queries.list({ limit: 50, externalRef: ['row-7'] }, context.actor);
    expect(listed.data).toHaveLength(1);
  });

  it('is written in transactions alone', () => {
    expect(database.strays).toEqual([]);
  });
});
