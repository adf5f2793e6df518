import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MongoAccessRecords } from '../access-log/persistence/mongo-access-records.ts';
import { AccessLogReads } from '../access-log/queries/access-log-reads.ts';
import { GiveReason } from '../access-log/use-cases/give-reason.ts';
import { as, clientOf } from '../organisation/testing/contexts.ts';
import { openDatabase, type OpenDatabase } from '../organisation/testing/open-database.ts';
import { importWorld, type Sent } from './testing/import-world.ts';

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

describe('A row that is alike a protected person', () => {
  const header = 'family name;e-mail;organisation code;protected';
  const row = 'Skrivena;skrivena@example.org;OURS;';
  let person: string | null = null;

  beforeAll(async () => {
    const { rows } = await world.imported('people', `${header}\n${row}yes`);
    person = rows[0]?.id ?? null;
  });

  const sent = async (sender: Sent, probe = row) =>
    (await world.imported('people', `${header}\n${probe}`, sender)).rows;
  const logged = async () => {
    const { data } = await new AccessLogReads(database.connection).list(
      { limit: 10 },
      world.office,
    );
    return data.map(({ personId, reason }) => [personId, reason]);
  };

  it('finds the person, in a dry run too, and that is logged', async () => {
    const own = { by: clientOf(ours), organisationId: ours };
    for (const sender of [{ dryRun: true }, {}, own]) {
      expect(await sent(sender)).toMatchObject([{ outcome: 'unchanged', id: person }]);
    }
    expect(await logged()).toEqual([
      [person, null],
      [person, null],
      [person, null],
    ]);
  });

  it('is told as a double of the person, which is logged with the reason that was given', async () => {
    const records = new MongoAccessRecords(database.connection);
    const give = new GiveReason(database.unitOfWork, records, world.clock);
    await give.execute({ eventId: null, reason: 'A list of new people' }, as(world.office));
    const double = await sent({ dryRun: true }, 'Druga;skrivena@example.org;;');
    expect(double).toMatchObject([{ outcome: 'double', doubleOf: [person] }]);
    expect(await logged()).toContainEqual([person, 'A list of new people']);
  });
});
