import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { organiserId, partnerOf, secretariat, strangerId } from '../testing/actors.ts';
import { date, openStoredConflicts, type StoredConflicts } from './testing/stored-conflicts.ts';

let { conflicts, acrossEvents, anEvent, planned } = {} as StoredConflicts;
const ids: string[] = [];

beforeAll(async () => {
  ({ conflicts, acrossEvents, anEvent, planned } = await openStoredConflicts());
  const [one, other, foreign] = [await anEvent(), await anEvent(), await anEvent([strangerId])];
  const expert = newId();
  await planned(one, expert);
  await planned(other, expert, { guarded: false });
  await planned(foreign, newId(), { more: { startTime: '12:00', endTime: '13:00' } });
  ids.push(one, other, foreign);
});

async function pages(
  limit: number,
  actor = secretariat,
  severity?: readonly 'blocks-scheduling'[],
) {
  const found = [];
  let after: string | undefined;
  do {
    const page = await acrossEvents.page(
      { limit, ...(after !== undefined && { after }), ...(severity && { severity }) },
      actor,
    );
    expect(page.data.length).toBeLessThanOrEqual(limit);
    found.push(...page.data);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return found;
}

describe('the conflicts of all events', () => {
  it('are those of each event, once each, whatever the length of a page', async () => {
    const ofEach = await Promise.all(ids.map((id) => conflicts.list(id, secretariat)));
    const wanted = ofEach.flatMap((list) => list.map(({ id }) => id));
    expect(wanted.length).toBeGreaterThan(3);
    for (const limit of [1, 2, 200])
      expect((await pages(limit)).map(({ id }) => id)).toEqual(wanted);
  });

  it('are told of the events whose draft agenda the caller reads, with the event', async () => {
    const mine = await pages(200, partnerOf(organiserId));
    expect(new Set(mine.map(({ eventId }) => eventId))).toEqual(new Set(ids.slice(0, 2)));
  });

  it('are filtered by how much they matter, as those of one event', async () => {
    const blocking = await pages(1, secretariat, ['blocks-scheduling']);
    expect(blocking.map(({ kind }) => kind)).toEqual(['expert-twice', 'expert-twice']);
    expect(blocking.every(({ facts }) => facts.date === date)).toBe(true);
  });
});
