import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { wordsAsked } from '@regional-events/kernel';
import { modelOf, searchFilter } from '@regional-events/platform-mongo';
import { as } from '../organisation/testing/contexts.ts';
import { openDatabase, type OpenDatabase } from '../organisation/testing/open-database.ts';
import { PEOPLE, personFields, type PersonDocument } from '../person/persistence/person.schema.ts';
import { importWorld } from './testing/import-world.ts';
import type { ImportJobs } from './use-cases/ports.ts';

let database: OpenDatabase;
let world: ReturnType<typeof importWorld>;

beforeAll(async () => {
  database = await openDatabase('two-tables');
  world = importWorld(database);
  await world.imported('organisations', 'code;kind;name\nTWICE;ngo;Twice');
});

afterAll(async () => {
  await database.close();
});

/** Both have begun before either of them looks for people. */
function meeting(claim: ImportJobs['claim']): () => ImportJobs {
  let arrived = 0;
  let open: () => void = () => undefined;
  const both = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => ({
    find: async (id) => {
      const job = await world.kept.find(id);
      arrived += 1;
      if (arrived === 2) open();
      await both;
      return job;
    },
    save: (job) => world.kept.save(job),
    claim,
    addParts: (parts) => world.kept.addParts(parts),
    findPart: (id, number) => world.kept.findPart(id, number),
    endPart: (id, number, results) => world.kept.endPart(id, number, results),
    forgetRows: (id) => world.kept.forgetRows(id),
  });
}

/** How many people there are after the same table came twice at the same moment. */
async function sentTwice(familyName: string, claim: ImportJobs['claim']): Promise<number> {
  const table = `family name;organisation code\n${familyName};TWICE`;
  const ids = [await world.start('people', table), await world.start('people', table)];
  const jobs = meeting(claim);
  await Promise.all(ids.map((id) => world.worker(jobs()).execute(id, as(world.office))));
  const people = modelOf<PersonDocument>(database.connection, PEOPLE, personFields);
  return people.countDocuments(searchFilter<PersonDocument>(wordsAsked(familyName)));
}

describe('A table that is sent twice at the same moment', () => {
  it('makes each person once, without the claim of its part twice', async () => {
    expect(await sentTwice('Neoprezna', async () => undefined)).toBe(2);
    expect(await sentTwice('Oprezna', () => world.kept.claim())).toBe(1);
  });
});
