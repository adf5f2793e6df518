import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '@regional-events/kernel';
import { MongoCopy } from '@regional-events/platform-mongo-messaging';
import { KnownSeatPlans, type KnownSeatPlan } from '../../known-seat-plan/known-seat-plans.ts';
import {
  coOrganiserId,
  organiserId,
  partnerOf,
  secretariat,
  strangerId,
} from '../../testing/actors.ts';
import { brokenRuleOf } from '../../testing/broken-rule.ts';
import { openEventsDatabase } from '../../testing/open-events-database.ts';
import type { RegionalEvent } from '../domain/event/regional-event.ts';
import { MongoEventRepository } from '../persistence/mongo-event.repository.ts';
import { day, draft, noon, published } from '../testing/event-builder.ts';
import type { EventListQuery } from './event-list.ts';
import { EventReads } from './event-reads.ts';

const stranger = partnerOf(strangerId);
const seriesId = newId();
let reads: EventReads;
let seatPlans: MongoCopy<Omit<KnownSeatPlan, 'id'>>;

const hidden = draft({ details: { kind: 'meeting' }, origin: { externalRef: 'hidden' } });
const shown = published({
  details: { seriesId, numberInSeries: 2, topics: ['thb', 'migrant-smuggling'] },
  origin: { createdBy: stranger.clientId, externalRef: 'shown' },
});
const cancelled = published({
  details: {
    days: [day('2022-09-01')],
    venue: { name: 'Hall', city: 'Vienna', country: 'AT' },
    hostCountry: 'BA',
  },
});
cancelled.cancel(secretariat, null, noon);

beforeAll(async () => {
  const { connection } = await openEventsDatabase();
  const events = new MongoEventRepository(connection);
  seatPlans = new MongoCopy(connection, KnownSeatPlans);
  reads = new EventReads(connection, seatPlans);
  for (const event of [hidden, shown, cancelled]) await events.save(event);
});

async function listed(
  query: Partial<EventListQuery>,
  actor: Actor = secretariat,
): Promise<string[]> {
  const { data } = await reads.list({ limit: 50, ...query }, actor);
  return data.map(({ id }) => id);
}

function ids(...events: readonly RegionalEvent[]): string[] {
  return events.map(({ id }) => id);
}

describe('the list of events', () => {
  it('shows drafts to the secretariat, organisers and co-organisers alone', async () => {
    for (const actor of [secretariat, partnerOf(organiserId), partnerOf(coOrganiserId)]) {
      expect(await listed({}, actor)).toEqual(ids(hidden, shown, cancelled));
    }
    expect(await listed({}, stranger)).toEqual(ids(shown, cancelled));
    expect(await listed({}, { ...stranger, organisationId: null })).toEqual(ids(shown, cancelled));
  });

  it.each<[string, Partial<EventListQuery>, RegionalEvent[]]>([
    ['kind', { kind: ['meeting', 'webinar'] }, [hidden]],
    ['status', { status: ['draft', 'published'] }, [hidden, shown]],
    ['series', { seriesId: [seriesId] }, [shown]],
    ['topic', { topics: ['thb'] }, [shown]],
    ['country', { country: ['AT'] }, [cancelled]],
    ['host that was named', { hostCountry: ['BA'] }, [cancelled]],
    ['host by its venue', { hostCountry: ['RS', 'AT'] }, [hidden, shown]],
    ['start', { startsAt: { gte: '2022-05-10T07:00:01.000Z' } }, [cancelled]],
    ['start', { startsAt: { lt: '2022-09-01T00:00:00.000Z' } }, [hidden, shown]],
  ])('is filtered by %s', async (_, query, wanted) => {
    expect(await listed(query)).toEqual(ids(...wanted));
  });

  it("finds a client's own key, and nobody else's", async () => {
    expect(await listed({ externalRef: ['hidden', 'shown'] })).toEqual(ids(hidden));
    expect(await listed({ externalRef: ['hidden', 'shown'] }, stranger)).toEqual(ids(shown));
  });

  it('is sorted by start, page after page', async () => {
    const first = await reads.list({ limit: 2, sort: '-startsAt' }, secretariat);
    const rest = await reads.list(
      { limit: 2, sort: '-startsAt', after: String(first.next) },
      secretariat,
    );
    expect([...first.data, ...rest.data].map(({ id }) => id)).toEqual(
      ids(cancelled, shown, hidden),
    );
    expect(rest.next).toBeNull();
  });
});

describe('one event', () => {
  it('is not there for whom it is none of their business', async () => {
    expect((await reads.read(hidden.id, secretariat)).item.externalRef).toBe('hidden');
    expect((await brokenRuleOf(reads.read(hidden.id, stranger))).code).toBe('event.not-found');
    expect((await brokenRuleOf(reads.read(newId(), secretariat))).code).toBe('event.not-found');
  });

  it('is hosted by the country that was named, else by that of its venue', async () => {
    expect((await reads.read(shown.id, secretariat)).item.hostCountry).toBe('RS');
    expect((await reads.read(cancelled.id, secretariat)).item.hostCountry).toBe('BA');
  });

  it('shows the key of its client to that client and the secretariat', async () => {
    const seen = [stranger, secretariat, partnerOf(organiserId)].map(async (actor) => {
      const { item } = await reads.read(shown.id, actor);
      return item.externalRef;
    });
    expect(await Promise.all(seen)).toEqual(['shown', 'shown', null]);
  });

  it('shows the capacity of its seat plan, whose news changes the ETag', async () => {
    const before = await reads.read(shown.id, stranger);
    expect([before.item.capacity, before.etag]).toEqual([46, '"1"']);
    await seatPlans.keep({ id: shown.id, capacity: 50, sequence: 4 });
    const after = await reads.read(shown.id, stranger);
    expect([after.item.capacity, after.etag]).toEqual([50, '"1-c4"']);
    const { data } = await reads.list({ limit: 50 }, stranger);
    expect(data.map(({ capacity }) => capacity)).toEqual([50, 46]);
  });
});
