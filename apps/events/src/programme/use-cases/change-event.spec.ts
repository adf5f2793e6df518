import { beforeEach, describe, expect, it } from '@jest/globals';
import { newId, type CommandContext } from '@regional-events/kernel';
import { by, organiserId, partnerOf, secretariat, strangerId } from '../../testing/actors.ts';
import { brokenRuleOf, pointersOf } from '../../testing/broken-rule.ts';
import type { EventDetails } from '../domain/event/event-details.ts';
import { day, draft, published, series } from '../testing/event-builder.ts';
import { EventUseCases } from '../testing/event-use-cases.ts';

let useCases: EventUseCases;

beforeEach(() => {
  useCases = new EventUseCases();
  useCases.series.set(series.id, series);
});

function change(id: string, more: Partial<EventDetails>, context: CommandContext) {
  const apply = (current: EventDetails) => ({ ...current, ...more });
  return useCases.changeEvent.execute({ id, fields: Object.keys(more), apply }, context);
}

describe('changing an event', () => {
  it('gives the next version and tells what changed', async () => {
    const event = draft();
    await useCases.events.save(event);
    const { item, etag } = await change(
      event.id,
      { topics: [] },
      by(partnerOf(organiserId), '"1"'),
    );
    expect([item.topics, etag]).toEqual([[], '"2"']);
    const topics = { field: 'topics', old: ['migrant-smuggling'], new: [] };
    expect(useCases.recorded).toEqual([{ type: 'changed', changes: [topics] }]);
  });

  it('needs the version that is stored, seat plan included', async () => {
    const event = published();
    await useCases.events.save(event);
    useCases.seatPlans.set(event.id, { id: event.id, capacity: 50, sequence: 3 });
    const stale = await brokenRuleOf(change(event.id, { topics: [] }, by(secretariat, '"1"')));
    expect(stale.kind).toBe('stale');
    const { item, etag } = await change(event.id, { topics: [] }, by(secretariat, '"1-c3"'));
    expect([item.capacity, etag]).toEqual([50, '"2-c3"']);
  });

  it('asks about organisations that are newly named, not about those that it had', async () => {
    const event = draft();
    await useCases.events.save(event);
    useCases.unknownOrganisations.add(organiserId).add(strangerId);
    await change(event.id, { topics: [] }, by(secretariat, '"1"'));
    const organiserIds = [organiserId, strangerId];
    const error = await brokenRuleOf(change(event.id, { organiserIds }, by(secretariat, '"2"')));
    expect(pointersOf(error)).toEqual(['/organiserIds/1']);
  });

  it('stores and tells nothing where nothing changes', async () => {
    const event = draft();
    await useCases.events.save(event);
    const { etag } = await change(event.id, { capacity: 46 }, by(secretariat, '"1"'));
    expect([etag, useCases.recorded]).toEqual(['"1"', []]);
  });

  it("does not let a stranger know of a draft, and refuses a stranger's change of what it sees", async () => {
    const [hidden, seen] = [draft(), published()];
    await useCases.events.save(hidden);
    await useCases.events.save(seen);
    const stranger = by(partnerOf(strangerId), '"1"');
    const codes = [hidden.id, newId(), seen.id].map(async (id) => {
      const error = await brokenRuleOf(change(id, { topics: [] }, stranger));
      return error.code;
    });
    const hiddenAsNothing = ['event.not-found', 'event.not-found'];
    expect(await Promise.all(codes)).toEqual([...hiddenAsNothing, 'event.not-yours']);
  });

  it('leaves no session without its day', async () => {
    const event = draft();
    await useCases.events.save(event);
    useCases.datesWithSessions.add('2022-05-11');
    const error = await brokenRuleOf(
      change(event.id, { days: [day('2022-05-10')] }, by(secretariat, '"1"')),
    );
    expect([error.kind, error.code]).toEqual(['conflict', 'event.day-has-sessions']);
  });

  it('judges days and numbers by the series, which it holds, and holds none for the rest', async () => {
    const event = draft({ details: { seriesId: series.id }, series });
    await useCases.events.save(event);
    await change(event.id, { topics: [] }, by(secretariat, '"1"'));
    expect(useCases.locked).toEqual([]);
    const outside = change(event.id, { days: [day('2023-01-01')] }, by(secretariat, '"2"'));
    expect((await brokenRuleOf(outside)).code).toBe('event.day-outside-series');
    expect(useCases.locked).toEqual([series.id]);
  });
});
