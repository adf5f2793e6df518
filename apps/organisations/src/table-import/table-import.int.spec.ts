import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wordsAsked } from '@regional-events/kernel';
import { modelOf, searchFilter } from '@regional-events/platform-mongo';
import { openDatabase, type OpenDatabase } from '../organisation/testing/open-database.ts';
import { as, clientOf } from '../organisation/testing/contexts.ts';
import { PEOPLE, personFields, type PersonDocument } from '../person/persistence/person.schema.ts';
import { importJobModel, importPartModel } from './persistence/table-import.schema.ts';
import type { ImportedRow } from './use-cases/ports.ts';
import { importWorld } from './testing/import-world.ts';
import { listOfOrganisations, listOfPeople } from './testing/lists.ts';

let database: OpenDatabase;
let world: ReturnType<typeof importWorld>;

beforeAll(async () => {
  database = await openDatabase('tables');
  world = importWorld(database);
});

afterAll(async () => {
  await database.close();
});

function outcomes(rows: readonly ImportedRow[]) {
  return Object.fromEntries(
    [...Map.groupBy(rows, ({ outcome }) => outcome)].map(([outcome, some]) => [
      outcome,
      some.length,
    ]),
  );
}

const peopleWith = (word: string) => {
  const people = modelOf<PersonDocument>(database.connection, PEOPLE, personFields);
  return people.countDocuments(searchFilter<PersonDocument>(wordsAsked(word)));
};

/** Everything that is stored of imports, as text. */
async function atRest(): Promise<string> {
  const { connection } = database;
  const jobs = await importJobModel(connection).find().lean();
  return JSON.stringify([jobs, await importPartModel(connection).find().lean()]);
}

describe('A list of 63 organisations, and one of 300 people', () => {
  it('are told row by row before anything is stored', async () => {
    const { job, rows } = await world.imported('organisations', listOfOrganisations(), {
      dryRun: true,
    });
    expect([job.state, job.counts.created, job.counts.refused]).toEqual(['done', 63, 0]);
    expect(rows.map(({ row }) => row).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 63 }, (_, index) => index + 2),
    );
    expect(await world.organisations.findByCode('LIST-01')).toBeUndefined();
  });

  it('come in, and change nothing when they come again', async () => {
    const first = await world.imported('organisations', listOfOrganisations());
    expect(outcomes(first.rows)).toEqual({ created: 63 });
    const again = await world.imported('organisations', listOfOrganisations());
    expect(outcomes(again.rows)).toEqual({ unchanged: 63 });
    const part = await world.organisations.findByCode('LIST-01');
    const parent = await world.organisations.findByCode('LIST-07');
    expect(part?.facts).toMatchObject({
      kind: 'ministry',
      names: { en: 'Body 01; AL', mk: 'Тело 01', 'sr-Latn': 'Telo 01' },
      aliases: ['B01', 'T01'],
      country: 'AL',
      parentId: parent?.id,
    });
    const told = await world.imported('people', listOfPeople(), { dryRun: true });
    expect([outcomes(told.rows), await peopleWith('')]).toEqual([{ created: 300 }, 0]);
    const people = await world.imported('people', listOfPeople());
    expect(outcomes(people.rows)).toEqual({ created: 300 });
    const unchanged = await world.imported('people', listOfPeople());
    expect([outcomes(unchanged.rows), await peopleWith('')]).toEqual([{ unchanged: 300 }, 300]);
  });

  it('leave no name with their jobs, only ids and codes', async () => {
    const kept = await atRest();
    for (const word of ['Inspector', 'example.org', 'Тело', 'Ilijović', 'Body'])
      expect([word, kept.includes(word)]).toEqual([word, false]);
  });
});

describe('A row', () => {
  const header = 'family name;given name;e-mail;organisation code;position;key;another';
  const sent = (...rows: string[]) => world.imported('people', [header, ...rows].join('\n'));

  it('about somebody with the same address, or the same folded name in the organisation, is told as a double', async () => {
    await sent('Đorđević;Ђорђе;djordje@example.org;LIST-01;;;', 'Ilić;Ana;;LIST-01;;;');
    const { rows } = await sent(
      'Petrović;Petar;DJORDJE@example.org;LIST-02;;;',
      'Djordjevic;Djordje;other@example.org;LIST-01;;;',
      'Илић;Ана;;LIST-01;;;',
      'Ilić;Ana;;LIST-02;;;',
    );
    expect(rows.map(({ outcome, code }) => [outcome, code])).toEqual([
      ['double', 'import.double'],
      ['double', 'import.double'],
      ['double', 'import.double'],
      ['created', null],
    ]);
  });

  it('is another person where it says so', async () => {
    const { rows } = await sent('Илић;Ана;;LIST-01;;;yes');
    expect(rows[0]?.outcome).toBe('created');
  });

  it('changes what it says of whom its key or its address names, and leaves the rest', async () => {
    await sent('Savić;Sava;sava@example.org;LIST-03;Inspector;hr-7;');
    const { rows } = await sent('Savić-Nikolić;Sava;;LIST-03;Head;hr-7;');
    expect(rows[0]?.outcome).toBe('changed');
    const person = await world.people.find(rows[0]?.id ?? '');
    expect(person?.details).toMatchObject({
      familyName: 'Savić-Nikolić',
      email: 'sava@example.org',
      affiliations: [{ position: 'Head', to: null }],
    });
    const moved = await sent('Savić-Nikolić;Sava;sava@example.org;LIST-04;;;');
    expect(moved.rows[0]).toMatchObject({ outcome: 'changed', id: rows[0]?.id });
    const both = await world.people.find(rows[0]?.id ?? '');
    expect(both?.details.affiliations).toHaveLength(2);
  });

  it.each([
    ['"=HYPERLINK(""x"")";Ana;;LIST-01;;;', 'import.formula', 'familyName'],
    ['@sum;Ana;;LIST-01;;;', 'import.formula', 'familyName'],
    ['Anić;Ana;no address;LIST-01;;;', 'import.cell-wrong', 'email'],
    ['Anić;Ana;;NOBODY;;;', 'import.organisation-unknown', 'organisationCode'],
    [`${'A'.repeat(101)};Ana;;LIST-01;;;`, 'import.cell-wrong', 'familyName'],
    ['Anić;Ana;;LIST-01;;;;too much', 'import.too-many-cells', null],
    [`Anić;Ana;;LIST-01;${'x'.repeat(2001)};;`, 'import.cell-too-long', 'position'],
    [';;;LIST-01;;;', 'person.nameless', 'familyName'],
  ])('that cannot be taken says why, and leaves the others alone: %s', async (row, code, field) => {
    const { rows } = await sent(row, `Dobra;Vest${code};;LIST-05;;;`);
    expect(rows[0]).toMatchObject({ row: 2, outcome: 'refused', code, field });
    expect(['created', 'unchanged']).toContain(rows[1]?.outcome);
  });
});

describe('An organisation of a table', () => {
  it.each([
    ['code;parent\nO-1;NOBODY', 'organisation.unknown-parent', 'parentId'],
    ['code;name\nO-2;Two', 'import.kind-missing', 'kind'],
    ['code;kind\nO-3;ngo', 'import.name-missing', 'names'],
    ['code;kind;name\nO-4;club;Four', 'import.cell-wrong', 'kind'],
    ['code;kind;name;country\nO-5;ngo;Five;XX', 'import.cell-wrong', 'country'],
    ['code;parent\nLIST-07;LIST-01', 'organisation.parent-cycle', 'parentId'],
  ])(
    'is refused by the rules of requests, also when it is only told: %j',
    async (file, code, field) => {
      for (const dryRun of [true, false]) {
        const { rows } = await world.imported('organisations', file, { dryRun });
        expect(rows).toMatchObject([{ outcome: 'refused', code, field }]);
      }
    },
  );

  it('is there once, though its code comes twice', async () => {
    const { rows } = await world.imported('organisations', 'code;kind;name\nO-9;ngo;N\no-9;ngo;M');
    expect(rows).toMatchObject([{ outcome: 'created' }, { row: 3, code: 'import.code-twice' }]);
  });
});

describe('Whoever is not of the secretariat', () => {
  it('imports people of its own organisation, and learns of no others', async () => {
    const ours = (await world.organisations.findByCode('LIST-10'))?.id ?? '';
    await world.imported(
      'people',
      'family name;e-mail;organisation code\nTajna;tajna@example.org;LIST-11',
    );
    const by = clientOf(ours);
    const file = 'family name;e-mail;organisation code\nTajna;tajna@example.org;\nTuđa;;LIST-11';
    const { rows } = await world.imported('people', file, { by, organisationId: ours });
    expect(rows).toMatchObject([
      { outcome: 'created' },
      { outcome: 'refused', code: 'person.foreign-organisation' },
    ]);
  });

  it('imports nothing else, and sees no imports of others', async () => {
    const theirs = (await world.organisations.findByCode('LIST-11'))?.id ?? '';
    const by = clientOf((await world.organisations.findByCode('LIST-10'))?.id ?? '');
    const refused = { code: 'import.not-yours' };
    const people = 'family name\nA';
    await expect(world.start('organisations', 'code\nA-1', { by })).rejects.toMatchObject(refused);
    await expect(world.start('people', people, { by })).rejects.toMatchObject(refused);
    await expect(
      world.start('people', people, { by, organisationId: theirs }),
    ).rejects.toMatchObject(refused);
    const id = await world.start('people', 'family name\nNiko');
    await expect(world.imports.read(id, as(clientOf(null)))).rejects.toMatchObject({
      code: 'job.not-found',
    });
  });
});

describe('An import that is broken off', () => {
  const hundredTwenty = () =>
    ['family name;given name', ...Array.from({ length: 120 }, (_, at) => `Prekid${at};Ana`)].join(
      '\n',
    );
  const stored = () => peopleWith('prekid');

  it('goes on behind the last part that was committed, and does nothing twice', async () => {
    const id = await world.start('people', hundredTwenty());
    await world.next(id);
    expect(await stored()).toBe(50);
    // killed before its transaction committed: nothing of the part is left
    const cut = database.unitOfWork.run(as(world.office), async () => {
      await world.next(id);
      throw new Error('killed');
    });
    await expect(cut).rejects.toThrow('killed');
    expect(await stored()).toBe(50);
    while ((await world.next(id)) === 'unfinished');
    await world.next(id);
    expect([await stored(), outcomes(await world.results(id))]).toEqual([120, { created: 120 }]);
  });

  it('ends where the rights of who asked for it have ended meanwhile', async () => {
    const by = clientOf((await world.organisations.findByCode('LIST-10'))?.id ?? '');
    const sent = { by, organisationId: by.organisationId };
    const id = await world.start('people', 'family name\nZakasnela', sent);
    world.ended.add(by.clientId);
    expect([await world.next(id), await peopleWith('zakasnela')]).toEqual(['done', 0]);
    const { failure } = (await world.imports.read(id, as(world.office))).item;
    expect(failure?.code).toBe('import.rights-ended');
  });

  it('keeps nothing of its rows once it is cancelled', async () => {
    const id = await world.start('people', 'family name;given name\nOdustao;Ana');
    expect(await atRest()).toContain('Odustao');
    const { item } = await world.cancel.execute(id, as(world.office));
    expect([item.state, (await atRest()).includes('Odustao')]).toEqual(['cancelled', false]);
    expect(await world.next(id)).toBe('done');
  });

  it('keeps nothing of its rows after a day, whatever became of it', async () => {
    const id = await world.start('people', 'family name;given name\nZaboravljen;Ana');
    await world.worker().expire(id, as(world.office));
    const { item } = await world.imports.read(id, as(world.office));
    expect([item.state, item.failure?.code]).toEqual(['failed', 'import.expired']);
    expect([await atRest(), ...database.strays]).toEqual([
      expect.not.stringContaining('Zaboravljen'),
    ]);
  });
});
