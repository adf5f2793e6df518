import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SystemClock, type Actor } from '@regional-events/kernel';
import { modelOf, type StoredDocument } from '@regional-events/platform-mongo';
import { MongoOrganisationsRepository } from '../../organisation/persistence/mongo-organisations.repository.ts';
import { as, clientOf, secretariat } from '../../organisation/testing/contexts.ts';
import { openDatabase, type OpenDatabase } from '../../organisation/testing/open-database.ts';
import { anOrganisation, AT } from '../../organisation/testing/organisation-builder.ts';
import { Person, type PersonState } from '../domain/person.ts';
import { MongoPeopleRepository } from '../persistence/mongo-people.repository.ts';
import {
  PEOPLE,
  personCollections,
  personFields,
  type PersonDocument,
} from '../persistence/person.schema.ts';
import { personListQuery } from './person-list.ts';
import { PersonQueries } from './person-queries.ts';

let database: OpenDatabase;
let people: MongoPeopleRepository;
let queries: PersonQueries;
const [ours, theirs] = [anOrganisation('OURS'), anOrganisation('THEIRS')];
const hints: unknown[] = [];

beforeAll(async () => {
  database = await openDatabase('search');
  people = new MongoPeopleRepository(database.connection);
  const directory = new MongoOrganisationsRepository(database.connection);
  queries = new PersonQueries(database.connection, new SystemClock(), directory);
  const note = (collection: string, method: string, _: unknown, options?: { hint?: unknown }) => {
    if (collection === PEOPLE && method === 'find') hints.push(options?.hint);
  };
  database.connection.set('debug', note);
});

afterAll(async () => {
  await database.close();
});

async function known(more: Partial<PersonState>, organisationId = ours.id): Promise<Person> {
  const affiliation = { organisationId, position: null, from: '2020-01-01', to: null };
  const person = Person.register(
    {
      givenName: null,
      familyName: null,
      otherScript: null,
      email: null,
      languages: [],
      protected: false,
      affiliations: [affiliation],
      createdBy: 'a-client',
      externalRef: null,
      ...more,
    },
    AT,
  );
  await save(person);
  return person;
}

function save(person: Person): Promise<void> {
  return database.unitOfWork.run(as(secretariat()), () => people.save(person));
}

async function found(search: string, actor: Actor, more = {}): Promise<readonly string[]> {
  const { data } = await queries.list(personListQuery.parse({ search, ...more }), actor);
  return data.map(({ id }) => id);
}

describe('A person', () => {
  it('is found by the names of both scripts, in any order, and by the whole address', async () => {
    const { id } = await known({
      givenName: 'Живко',
      familyName: 'Ѓорѓиевски',
      otherScript: { givenName: 'Zhivko', familyName: 'Gjorgjievski', script: 'Latn' },
      email: 'Z.Gjorgjievski@example.org',
    });
    for (const asked of [
      'Ѓорѓиевски',
      'gjorgjievski zhiv',
      'Đorđievski',
      'z.gjorgjievski@example.ORG',
    ])
      expect([asked, await found(asked, secretariat())]).toEqual([asked, [id]]);
    for (const asked of ['Gjorgjievska', 'example', 'z.gjorgjievski@example.or', 'orgjievski'])
      expect([asked, await found(asked, secretariat())]).toEqual([asked, []]);
  });

  it('is found by two letters that begin names, in whichever script, as by longer beginnings', async () => {
    const { id } = await known({
      givenName: 'Xhevdet',
      familyName: 'Wolf',
      otherScript: { givenName: 'Џевдет', familyName: 'Волф', script: 'Cyrl' },
      email: 'yx@example.org',
    });
    for (const asked of ['x w', 'W X', 'џ v', 'dž w v', 'xh w', 'x w w'])
      expect([asked, await found(asked, secretariat())]).toEqual([asked, [id]]);
    for (const asked of ['x y', 'w q', 'x w q'])
      expect([asked, await found(asked, secretariat())]).toEqual([asked, []]);
  });

  it('that an earlier version stored is found by two letters after the migration', async () => {
    const { id } = await known({ givenName: 'Yasmina', familyName: 'Xenić' });
    const model = modelOf<PersonDocument>(database.connection, PEOPLE, personFields);
    const words = ['xenic', 'xenik', 'xeniq', 'yasmina'];
    await database.unitOfWork.run(as(secretariat()), () =>
      model.updateOne({ _id: id }, { $set: { words } }),
    );
    expect(await found('y x', secretariat())).toEqual([]);
    const [, pairs] = personCollections[0]?.migrations ?? [];
    const stored = await model.findById(id).lean<StoredDocument | null>();
    const update = pairs !== undefined && 'change' in pairs && stored && pairs.change(stored);
    await database.unitOfWork.run(as(secretariat()), () =>
      model.updateOne({ _id: id }, update || {}),
    );
    expect(await found('y x', secretariat())).toEqual([id]);
  });

  it('is found by the new name and no longer by the old one', async () => {
    const { id } = await known({ givenName: 'Vesna', familyName: 'Prethodna' });
    const person = await people.find(id);
    if (person === undefined) throw new Error('not stored');
    person.change({ ...person.details, familyName: 'Следећа' }, AT);
    await save(person);
    expect(await found('Sledeca', secretariat())).toEqual([id]);
    expect(await found('Prethodna', secretariat())).toEqual([]);
  });

  it('is listed by id beside others, to who may see it', async () => {
    const [ourOwn, theirOwn] = [
      await known({ givenName: 'Ida', familyName: 'Prva' }),
      await known({ givenName: 'Iva', familyName: 'Druga' }, theirs.id),
    ];
    const query = personListQuery.parse({ id: `${ourOwn.id},${theirOwn.id}` });
    const listed = async (actor: Actor) =>
      (await queries.list(query, actor)).data.map(({ id }) => id).toSorted();
    expect(await listed(secretariat())).toEqual([ourOwn.id, theirOwn.id].toSorted());
    expect(await listed(clientOf(ours.id))).toEqual([ourOwn.id]);
  });

  it('is found among those of an organisation, page by page, in the order of ids', async () => {
    const all = [];
    for (const givenName of ['Una', 'Uma', 'Ula']) {
      all.push((await known({ givenName, familyName: 'Listić' })).id);
      await known({ givenName, familyName: 'Listić' }, theirs.id);
    }
    const query = { search: 'listic u', organisationId: ours.id, limit: '2' };
    const first = await queries.list(personListQuery.parse(query), secretariat());
    const after = first.next ?? '';
    const second = await queries.list(personListQuery.parse({ ...query, after }), secretariat());
    expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(all);
  });

  it('is not found by the letters of a name that is hidden from who asks, whatever the search', async () => {
    const hidden = { givenName: 'Тајана', familyName: 'Skrivena', email: 'tajana@example.org' };
    await known(hidden, theirs.id);
    await known({ ...hidden, affiliations: [] });
    const { id } = await known({ givenName: 'Tajana', familyName: 'Vidljiva' });
    for (const asked of ['Tajana', 'T', 'Тај'])
      expect(await found(asked, clientOf(ours.id))).toEqual([id]);
    for (const asked of ['Skrivena', 'Skr', 'tajana@example.org'])
      expect(await found(asked, clientOf(ours.id))).toEqual([]);
    expect(await found('Tajana', clientOf(null))).toEqual([]);
  });

  it('costs a search of others nothing: those whom the caller may see are read alone', async () => {
    hints.length = 0;
    await found('Tajana', clientOf(ours.id));
    await found('Tajana', secretariat());
    expect(hints).toEqual([{ 'affiliations.organisationId': 1, _id: 1 }, undefined]);
  });

  it.each(['', ' ', '--', 'a b c d e f g h i', 'x'.repeat(101), 'a\u202Eb'])(
    'is not looked for by %j',
    (search) => {
      expect(personListQuery.safeParse({ search }).success).toBe(false);
    },
  );
});
