import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '@regional-events/kernel';
import { MongoCopy } from '@regional-events/platform-mongo-messaging';
import { KnownSeatPlans } from '../../known-seat-plan/known-seat-plans.ts';
import { coOrganiserId, focalPointOf, organiserId, strangerId } from '../../testing/actors.ts';
import { openEventsDatabase } from '../../testing/open-events-database.ts';
import { MongoEventRepository } from '../persistence/mongo-event.repository.ts';
import { draft } from '../testing/event-builder.ts';
import { EventReads } from './event-reads.ts';

const seriesId = newId();
const alone = draft();
const inSeries = draft({ details: { seriesId, numberInSeries: 3 } });
let reads: EventReads;

beforeAll(async () => {
  const { connection } = await openEventsDatabase();
  const events = new MongoEventRepository(connection);
  reads = new EventReads(connection, new MongoCopy(connection, KnownSeatPlans));
  for (const event of [alone, inSeries]) await events.save(event);
});

/** What the list holds; each of them is read by itself, and none of the others. */
async function drafts(actor: Actor): Promise<readonly string[]> {
  const { data } = await reads.list({ limit: 50 }, actor);
  const found = data.map(({ id }) => id);
  for (const { id } of [alone, inSeries]) {
    const read = reads.read(id, actor).then(
      () => true,
      () => false,
    );
    expect(await read).toBe(found.includes(id));
  }
  return found;
}

describe('a draft', () => {
  it.each([
    ['an organiser', organiserId],
    ['a co-organiser of a day', coOrganiserId],
  ])('is shown to focal points of %s, in their series alone where they have one', async (_, id) => {
    expect(await drafts(focalPointOf(id))).toEqual([alone.id, inSeries.id]);
    expect(await drafts(focalPointOf(id, seriesId))).toEqual([inSeries.id]);
    expect(await drafts(focalPointOf(id, newId()))).toEqual([]);
  });

  it('is not shown to other people, nor to an organiser whose grant is of another role', async () => {
    expect(await drafts(focalPointOf(strangerId))).toEqual([]);
    const focalPoint = focalPointOf(organiserId);
    const grants = focalPoint.grants.map((one) => ({ ...one, role: 'observer' as const }));
    expect(await drafts({ ...focalPoint, grants })).toEqual([]);
  });
});
