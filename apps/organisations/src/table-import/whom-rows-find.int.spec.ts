import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clientOf } from '../organisation/testing/contexts.ts';
import { openDatabase, type OpenDatabase } from '../organisation/testing/open-database.ts';
import { importWorld } from './testing/import-world.ts';

let database: OpenDatabase;
let world: ReturnType<typeof importWorld>;
let ours = '';

beforeAll(async () => {
  database = await openDatabase('finding-rows');
  world = importWorld(database);
  await world.imported('organisations', 'code;kind;name\nOURS;ngo;Ours');
  ours = (await world.organisations.findByCode('OURS'))?.id ?? '';
});

afterAll(async () => {
  await database.close();
});

describe('A row of a partner', () => {
  it('learns nothing of who has left, not even by the partner’s own key', async () => {
    const sent = { by: clientOf(ours), organisationId: ours };
    const header = 'key;family name;position;from;to';
    const row = 'gone-1;Otišao;Judge;2020-01-01;';
    const { rows } = await world.imported('people', `${header}\n${row}`, sent);
    const left = `${header};organisation code\n;Otišao;;2020-01-01;2021-01-01;OURS`;
    expect((await world.imported('people', left)).rows).toMatchObject([
      { outcome: 'changed', id: rows[0]?.id },
    ]);
    for (const guess of [`${row}2021-01-01`, 'gone-1;Drugi;Clerk;2020-01-01;2021-01-01']) {
      for (const dryRun of [true, false]) {
        const told = await world.imported('people', `${header}\n${guess}`, { ...sent, dryRun });
        expect(told.rows).toMatchObject([{ outcome: 'refused', code: 'person.not-found' }]);
      }
    }
  });
});
