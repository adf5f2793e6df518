import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { as } from '../organisation/testing/contexts.ts';
import { openDatabase, type OpenDatabase } from '../organisation/testing/open-database.ts';
import { rehearsedPersonModel } from '../person/persistence/rehearsed-person.schema.ts';
import { importWorld } from './testing/import-world.ts';

let database: OpenDatabase;
let world: ReturnType<typeof importWorld>;

beforeAll(async () => {
  database = await openDatabase('rehearsals');
  world = importWorld(database);
  await world.imported('organisations', 'code;kind;name\nOURS;ngo;Ours');
});

afterAll(async () => {
  await database.close();
});

const header = 'key;family name;given name;e-mail;organisation code';
const others = (count: number) =>
  Array.from({ length: count }, (_, at) => `;Ostali${at};Ana;;OURS`);

/** The same people twice, in the first and in the third part, and what is told about them later. */
const list = [
  header,
  ';Petrović;Petar;petar@example.org;OURS',
  ';Đorđević;Ana;;OURS',
  'k-1;Savić;Sava;;OURS',
  ...others(110),
  ';Petrović;Petar;petar@example.org;OURS',
  ';Djordjevic;Ana;;OURS',
  'k-1;Savić-Nikolić;Sava;;OURS',
  ...others(60),
  'k-1;Savić-Nikolić;Sava;;OURS',
].join('\n');

function rehearsed(): Promise<number> {
  return rehearsedPersonModel(database.connection).countDocuments();
}

describe('A dry run of several parts', () => {
  it('tells of each row what the import then does', async () => {
    const told = await world.imported('people', list, { dryRun: true });
    expect(await rehearsed()).toBe(0);
    expect(told.job.counts).toMatchObject({ created: 113, changed: 1, double: 1, unchanged: 62 });
    const done = await world.imported('people', list);
    const outcomes = ({ rows }: typeof told) => rows.map(({ row, outcome }) => [row, outcome]);
    expect(outcomes(told)).toEqual(outcomes(done));
  });

  it('leaves nothing of what it rehearsed when it is broken off', async () => {
    const cancelled = await world.start('people', list, { dryRun: true });
    const expired = await world.start('people', `${header}\n${others(60).join('\n')}`, {
      dryRun: true,
    });
    await world.next(cancelled);
    await world.next(expired);
    await world.cancel.execute(cancelled, as(world.office));
    await world.worker().expire(expired, as(world.office));
    expect(await rehearsed()).toBe(0);
  });
});
