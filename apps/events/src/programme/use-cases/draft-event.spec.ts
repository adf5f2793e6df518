import { beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { by, coOrganiserId, organiserId, partnerOf, secretariat } from '../../testing/actors.ts';
import { brokenRuleOf, pointersOf } from '../../testing/broken-rule.ts';
import type { EventDetails } from '../domain/event/event-details.ts';
import { series, workshop } from '../testing/event-builder.ts';
import { EventUseCases } from '../testing/event-use-cases.ts';

const organiser = by(partnerOf(organiserId));
let useCases: EventUseCases;

beforeEach(() => {
  useCases = new EventUseCases();
  useCases.series.set(series.id, series);
});

function command(more: Partial<EventDetails> = {}, externalRef: string | null = null) {
  const { organiserIds: _, ...details } = workshop(more);
  return { details, organiserIds: more.organiserIds, externalRef };
}

describe('drafting an event', () => {
  it("stores it, tells of it, and takes the series' organisers where none are named", async () => {
    const { item, etag } = await useCases.draftEvent.execute(
      command({ seriesId: series.id }),
      organiser,
    );
    expect(item).toMatchObject({
      organiserIds: [organiserId],
      status: 'draft',
      startsAt: '2022-05-10T07:00:00.000Z',
    });
    expect(etag).toBe('"1"');
    expect(useCases.recorded).toEqual([{ type: 'drafted' }]);
    expect(await useCases.events.find(item.id)).toBeDefined();
  });

  it('holds the series, so that its dates and numbers stay what they are', async () => {
    await useCases.draftEvent.execute(
      command({ seriesId: series.id, numberInSeries: 2 }),
      organiser,
    );
    expect(useCases.locked).toEqual([series.id]);
    const again = command({ seriesId: series.id, numberInSeries: 2 });
    const error = await brokenRuleOf(useCases.draftEvent.execute(again, organiser));
    expect([error.kind, error.code]).toEqual(['conflict', 'event.number-in-series-taken']);
  });

  it('names a series that does not exist without waiting for news of it', async () => {
    const error = await brokenRuleOf(
      useCases.draftEvent.execute(command({ seriesId: newId() }), organiser),
    );
    expect([error.kind, error.code]).toEqual(['unprocessable', 'event.series-unknown']);
    expect(error.replicationLag).toBeUndefined();
  });

  it('points at organisations that are unknown, whose news may be on its way', async () => {
    const fresh = newId();
    useCases.unknownOrganisations.add(fresh).add(coOrganiserId);
    const named = command({ organiserIds: [organiserId, fresh] });
    const error = await brokenRuleOf(useCases.draftEvent.execute(named, by(secretariat)));
    expect([error.kind, error.code]).toEqual(['unprocessable', 'organisation.unknown']);
    expect(pointersOf(error)).toEqual(['/organiserIds/1', '/days/1/coOrganiserIds/0']);
    expect(error.replicationLag).toEqual({ unknownId: fresh });
    expect(useCases.recorded).toEqual([]);
  });

  it("takes a client's own key once", async () => {
    const keyed = command({ organiserIds: [organiserId] }, 'ws-2');
    await useCases.draftEvent.execute(keyed, organiser);
    const error = await brokenRuleOf(useCases.draftEvent.execute(keyed, organiser));
    expect([error.kind, error.code]).toEqual(['conflict', 'event.external-ref-taken']);
    const other = await useCases.draftEvent.execute(keyed, by(secretariat));
    expect(other.item.externalRef).toBe('ws-2');
  });
});
