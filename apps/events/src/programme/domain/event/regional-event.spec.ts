import { describe, expect, it } from '@jest/globals';
import type { Actor } from '@regional-events/kernel';
import {
  coOrganiserId,
  organiserId,
  partnerOf,
  secretariat,
  strangerId,
} from '../../../testing/actors.ts';
import { brokenRule, pointersOf } from '../../../testing/broken-rule.ts';
import { day, draft, lastDay, noon, published, series } from '../../testing/event-builder.ts';
import type { EventDetails, SeriesFrame } from './event-details.ts';
import { RegionalEvent } from './regional-event.ts';

const organiser = partnerOf(organiserId);
const coOrganiser = partnerOf(coOrganiserId);
const stranger = partnerOf(strangerId);

function change(
  event: RegionalEvent,
  more: Partial<EventDetails>,
  actor: Actor = secretariat,
): void {
  const wanted = { ...event.details, ...more };
  event.change({ fields: Object.keys(more), wanted }, { actor, at: noon, series: null });
}

function factsOf(event: RegionalEvent): readonly string[] {
  return event.recorded.map(({ event: fact }) => fact.type);
}

describe('an event is drafted', () => {
  it('by the secretariat and by an organiser whom the draft names, nobody else', () => {
    expect(factsOf(draft({ actor: secretariat }))).toEqual(['drafted']);
    expect(factsOf(draft({ actor: organiser }))).toEqual(['drafted']);
    expect(brokenRule(() => draft({ actor: stranger })).code).toBe('event.not-yours');
  });

  it('in a series by those who organise the series', () => {
    const details = { seriesId: series.id, organiserIds: [organiserId, strangerId] };
    expect(factsOf(draft({ actor: organiser, details, series }))).toEqual(['drafted']);
    expect(brokenRule(() => draft({ actor: stranger, details, series })).kind).toBe('forbidden');
  });

  it('on days inside the series, the first and the last included', () => {
    const details = { seriesId: series.id, days: [day('2022-01-01'), day('2022-12-31')] };
    expect(draft({ details, series }).details.days).toHaveLength(2);
    const outside = { ...details, days: [day('2022-12-31'), day('2023-01-01')] };
    const error = brokenRule(() => draft({ details: outside, series }));
    expect([error.kind, error.code]).toEqual(['conflict', 'event.day-outside-series']);
    expect(pointersOf(error)).toEqual(['/days/1/date']);
  });

  it('and joins a series later only by those who organise that one too', () => {
    const event = draft();
    const wanted = { ...event.details, seriesId: series.id };
    const foreign = { ...series, organiserIds: [strangerId] };
    const join = (frame: SeriesFrame) => () =>
      event.change({ fields: ['seriesId'], wanted }, { actor: organiser, at: noon, series: frame });
    expect(brokenRule(join(foreign)).code).toBe('event.not-yours');
    expect(brokenRule(join({ ...series, closed: true })).code).toBe('event.series-closed');
    join(series)();
    expect(event.details.seriesId).toBe(series.id);
  });

  it('in no closed series', () => {
    const closed = { ...series, closed: true };
    const error = brokenRule(() => draft({ details: { seriesId: series.id }, series: closed }));
    expect([error.kind, error.code]).toEqual(['conflict', 'event.series-closed']);
  });

  it('with a number only inside a series', () => {
    const error = brokenRule(() => draft({ details: { numberInSeries: 2 } }));
    expect(error.code).toBe('event.number-without-series');
  });

  it('with little more than a title, since the rest may come later', () => {
    const details = { venue: null, timeZone: null, days: [], capacity: null, registration: null };
    expect(draft({ details }).state.status).toBe('draft');
  });
});

describe('an event is published', () => {
  it('by an organiser, and by the secretariat also when it is long past', () => {
    const event = draft();
    event.publish({ actor: organiser, at: new Date('2024-01-01T00:00:00Z'), series: null }, []);
    expect(event.state.status).toBe('published');
    expect(factsOf(event)).toEqual(['drafted', 'published']);
    expect(
      brokenRule(() => draft().publish({ actor: coOrganiser, at: noon, series: null }, [])).code,
    ).toBe('event.not-yours');
  });

  it('only with place, zone, a day, capacity and registration window, each named when missing', () => {
    const details = { venue: null, timeZone: null, days: [], capacity: null, registration: null };
    const error = brokenRule(() =>
      draft({ details }).publish({ actor: secretariat, at: noon, series: null }, []),
    );
    expect([error.kind, error.code]).toEqual(['unprocessable', 'event.not-ready-to-publish']);
    expect(pointersOf(error)).toEqual([
      '/venue',
      '/timeZone',
      '/days',
      '/capacity',
      '/registration',
    ]);
  });
});

describe('once published, an event', () => {
  it('changes where that hurts nobody, and says what changed', () => {
    const event = published();
    const { registration, days } = event.details;
    change(event, {
      title: { en: 'Workshop', 'sr-Latn': 'Radionica' },
      venue: { name: 'Hall 2', city: 'Belgrade', country: 'RS' },
      days: days.map((each) => ({ ...each, startTime: '09:30' })),
      registration: { opensAt: registration?.opensAt ?? '', closesAt: '2022-05-05T20:00:00.000Z' },
    });
    const last = event.recorded.at(-1)?.event;
    expect(last).toMatchObject({
      type: 'changed',
      changes: [
        { field: 'title' },
        { field: 'venue', old: { name: 'Conference hall' }, new: { name: 'Hall 2' } },
        { field: 'days' },
        { field: 'registration' },
      ],
    });
  });

  it.each<[string, Partial<EventDetails>]>([
    ['/kind', { kind: 'training' }],
    ['/admission', { admission: 'by-invitation' }],
    ['/timeZone', { timeZone: 'Europe/Vienna' }],
    ['/days', { days: [day('2022-05-10')] }],
    ['/venue', { venue: null }],
    ['/registration', { registration: null }],
    [
      '/registration/closesAt',
      {
        registration: { opensAt: '2022-03-15T08:00:00.000Z', closesAt: '2022-04-01T20:00:00.000Z' },
      },
    ],
  ])('keeps %s as people rely on it', (pointer, more) => {
    const error = brokenRule(() => change(published(), more));
    expect([error.kind, error.code]).toEqual(['conflict', 'event.fixed-once-published']);
    expect(pointersOf(error)).toEqual([pointer]);
  });

  it('sends whoever names its capacity to the seat plan, even with the same number', () => {
    const event = published();
    const error = brokenRule(() => change(event, { capacity: 46 }));
    expect([error.kind, error.code]).toEqual(['conflict', 'event.capacity-owned-by-seat-plan']);
    expect(error.extras).toEqual({ seatPlan: `/v1/events/${event.id}/seat-plan` });
  });
});

describe('an event ends', () => {
  it('completed from published alone', () => {
    const event = published();
    event.complete(organiser, lastDay);
    expect(event.state.status).toBe('completed');
    const error = brokenRule(() => draft().complete(secretariat, noon));
    expect(error.extras).toEqual({ allowedTransitions: ['publish', 'cancel'] });
  });

  it('cancelled as a draft, published or postponed', () => {
    const event = published();
    const state = { ...event.state, status: 'postponed' } as const;
    const postponed = RegionalEvent.restore(event.snapshot(), state);
    for (const each of [draft(), published(), postponed]) {
      each.cancel(organiser, null, noon);
      expect(each.state.status).toBe('cancelled');
    }
  });

  it('and takes neither verbs nor changes after that', () => {
    const event = published();
    event.cancel(secretariat, null, noon);
    const verb = brokenRule(() => event.complete(secretariat, noon));
    expect(verb.extras).toEqual({ allowedTransitions: [] });
    const error = brokenRule(() => change(event, { topics: [] }));
    expect([error.kind, error.code]).toEqual(['conflict', 'event.takes-no-changes']);
  });
});

describe("a day's co-organiser", () => {
  const themed = (event: RegionalEvent, index: number) => ({
    days: event.details.days.map((each, at) =>
      at === index ? { ...each, theme: { en: 'New' } } : each,
    ),
  });

  it('changes the theme of that day', () => {
    const event = published();
    change(event, themed(event, 1), coOrganiser);
    expect(event.details.days[1]?.theme).toEqual({ en: 'New' });
  });

  it('changes no theme of another day, and nothing else', () => {
    const event = published();
    for (const more of [themed(event, 0), { topics: [] }, { days: [] }]) {
      const error = brokenRule(() => change(event, more, coOrganiser));
      expect([error.kind, error.code]).toEqual(['forbidden', 'event.only-own-themes']);
    }
  });

  it('does not make another organisation co-organiser of its day', () => {
    const event = published();
    const days = event.details.days.map((each) => ({
      ...each,
      coOrganiserIds: [coOrganiserId, strangerId],
    }));
    expect(brokenRule(() => change(event, { days }, coOrganiser)).kind).toBe('forbidden');
  });
});

describe('an event is seen', () => {
  it('as a draft by the secretariat, its organisers and co-organisers', () => {
    const seen = [secretariat, organiser, coOrganiser, stranger].map((actor) =>
      draft().maySee(actor),
    );
    expect(seen).toEqual([true, true, true, false]);
  });

  it('by whoever is signed in once it was published, also when it is cancelled later', () => {
    const event = published();
    event.cancel(secretariat, null, noon);
    expect(event.maySee(stranger)).toBe(true);
  });
});

describe('a change that changes nothing', () => {
  it('is no fact, and leaves the version as it is', () => {
    const event = draft();
    const { etag } = event;
    change(event, { title: { ...event.details.title } });
    expect(factsOf(event)).toEqual(['drafted']);
    expect(event.etag).toBe(etag);
  });
});
