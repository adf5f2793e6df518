import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { MongoCopy } from '@regional-events/platform-mongo-messaging';
import { taken, type ApiClient, type Item } from '@regional-events/testing';
import { KnownOrganisations } from '../known-organisation/known-organisations.ts';
import { by, organiserId, partnerOf, secretariat, strangerId } from '../testing/actors.ts';
import { startEvents, type RunningEvents } from '../testing/running-events.ts';

let events: RunningEvents;
let year = 2100;

interface Synergy extends Item {
  readonly state: string;
  readonly events: readonly Item[];
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
  readonly proposal: object | null;
}

interface Event extends Item {
  readonly days: readonly { readonly date: string; readonly coOrganiserIds: readonly string[] }[];
}

beforeAll(async () => {
  events = await startEvents();
  for (const actor of [secretariat, partnerOf(organiserId)]) await events.knowClient(actor);
});

/** Each test has a year of its own, so that it finds no event of another. */
function spring(): (day: number) => string {
  year += 1;
  const ofThisTest = year;
  return (day) => `${ofThisTest}-05-${String(day).padStart(2, '0')}`;
}

async function published(organiser: string, dates: readonly string[], more: object = {}) {
  const client = organiser === organiserId ? events.organiser : events.stranger;
  const id = await drafted(organiser, dates, more);
  taken(await client.post(`/v1/events/${id}/publish`));
  return id;
}

async function drafted(organiser: string, dates: readonly string[], more: object = {}) {
  const body = {
    kind: 'workshop',
    title: { en: 'A workshop' },
    topics: ['asset-recovery'],
    organiserIds: [organiser],
    venue: { name: 'Hall', city: 'Skopje', country: 'MK' },
    timeZone: 'Europe/Skopje',
    days: dates.map((date) => ({ date })),
    capacity: 20,
    registration: { opensAt: '2026-01-01T08:00:00Z', closesAt: `${dates[0]}T00:00:00Z` },
    ...more,
  };
  return taken(await events.secretariat.post<Item>('/v1/events', body)).id;
}

async function found(client: ApiClient, eventId: string, more = ''): Promise<readonly Synergy[]> {
  const path = `/v1/synergies?eventId=${eventId}${more}`;
  return taken(await client.get<{ data: readonly Synergy[] }>(path)).data;
}

/** The event of the organiser, that of the stranger two days later, and the synergy of both. */
async function pair() {
  const on = spring();
  const own = await published(organiserId, [on(10)]);
  const other = await published(strangerId, [on(12), on(13)]);
  const [synergy] = await found(events.organiser, own);
  const path = `/v1/synergies/${synergy?.id}`;
  return { on, own, other, path };
}

async function coOrganisersOf(id: string): Promise<readonly (readonly string[])[]> {
  const { days } = taken(await events.secretariat.get<Event>(`/v1/events/${id}`));
  return days.map(({ coOrganiserIds }) => coOrganiserIds);
}

describe('synergies of an event', () => {
  it('are the events of others near it, with reasons as data and in words, the best first', async () => {
    const on = spring();
    const own = await published(organiserId, [on(10)]);
    const same = await published(strangerId, [on(11)]);
    const further = await published(strangerId, [on(20)], { topics: [] });
    await published(strangerId, [on(11)], {
      topics: [],
      venue: { name: 'H', city: 'Oslo', country: 'NO' },
    });
    await published(organiserId, [on(12)]);
    const synergies = await found(events.organiser, own);
    expect(synergies.map(({ events: [, other] }) => other?.id)).toEqual([same, further]);
    expect(synergies[0]?.reasons.map(({ text }) => text)).toEqual([
      'One begins the day after the other ends.',
      'Both are held in Skopje.',
      'Both are about: asset-recovery.',
    ]);
    expect(await found(events.organiser, own, '&withinDays=5')).toHaveLength(1);
    const fromThere = await found(events.stranger, same);
    expect(fromThere.map(({ id }) => id)).toContain(synergies[0]?.id);
  });

  it('show no draft to those who may not see it', async () => {
    const on = spring();
    const own = await published(organiserId, [on(10)]);
    const hidden = await drafted(strangerId, [on(11)]);
    expect(await found(events.organiser, own)).toEqual([]);
    expect(await found(events.organiser, hidden)).toEqual([]);
    expect(await found(events.stranger, hidden)).toHaveLength(1);
    expect(await found(events.secretariat, own)).toHaveLength(1);
  });

  it('are those of all events that the caller organises, where none is named', async () => {
    const on = spring();
    const own = await published(organiserId, [on(10)]);
    await published(strangerId, [on(11)]);
    const path = '/v1/synergies?withinDays=1';
    const { data } = taken(await events.organiser.get<{ data: readonly Synergy[] }>(path));
    expect(data.flatMap((one) => one.events.map(({ id }) => id))).toContain(own);
    expect(new Set(data.map(({ id }) => id)).size).toBe(data.length);
    expect(await found(events.organiser, newId())).toEqual([]);
    expect((await events.organiser.get(`${path}81`)).status).toBe(400);
  });
});

describe('a joint day', () => {
  it('of the other event makes those who proposed it co-organisers, by the word of its organisers', async () => {
    const { on, own, other, path } = await pair();
    const proposal = { eventId: own, date: on(13) };
    const asked = taken(await events.organiser.post<Synergy>(`${path}/propose`, proposal));
    expect(asked).toMatchObject({
      state: 'proposed',
      proposal: { byEventId: own, dayOfEventId: other, date: on(13) },
    });
    const refused = await Promise.all([
      events.organiser.post(`${path}/accept`),
      events.coOrganiser.post(`${path}/decline`),
    ]);
    expect(refused.map(({ status }) => status)).toEqual([403, 403]);
    expect(await coOrganisersOf(other)).toEqual([[], []]);
    const accepted = taken(await events.stranger.post<Synergy>(`${path}/accept`));
    expect(accepted.state).toBe('accepted');
    expect(await coOrganisersOf(other)).toEqual([[], [organiserId]]);
    expect((await found(events.stranger, other))[0]?.state).toBe('accepted');
  });

  it('of the own event makes those who accept co-organisers', async () => {
    const { on, own, path } = await pair();
    taken(await events.organiser.post(`${path}/propose`, { eventId: own, date: on(10) }));
    taken(await events.stranger.post(`${path}/accept`));
    expect(await coOrganisersOf(own)).toEqual([[strangerId]]);
  });

  it('is told to nobody but the organisers of the two events and the secretariat', async () => {
    const { on, own, path } = await pair();
    taken(await events.organiser.post(`${path}/propose`, { eventId: own, date: on(12) }));
    const states = await Promise.all(
      [events.coOrganiser, events.stranger, events.secretariat].map(
        async (client) => (await found(client, own))[0]?.state,
      ),
    );
    expect(states).toEqual(['open', 'proposed', 'proposed']);
  });

  it('is accepted once, whoever says so at the same moment', async () => {
    const { on, own, other, path } = await pair();
    const proposal = { eventId: own, date: on(12) };
    const proposals = await Promise.all(
      [1, 2, 3].map(() => events.organiser.post(`${path}/propose`, proposal)),
    );
    expect(proposals.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
      200, 409, 409,
    ]);
    const versionOf = async () =>
      (await events.secretariat.get(`/v1/events/${other}`)).headers.get('etag');
    const before = await versionOf();
    const answers = await Promise.all([
      events.stranger.post(`${path}/accept`),
      events.secretariat.post(`${path}/accept`),
      events.stranger.post(`${path}/decline`),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    const winner = answers.find(({ status }) => status === 200);
    const { state } = (winner?.body ?? {}) as Partial<Synergy>;
    expect([before, await versionOf()]).toEqual(['"2"', state === 'accepted' ? '"3"' : '"2"']);
    expect(await coOrganisersOf(other)).toEqual([state === 'accepted' ? [organiserId] : [], []]);
    const [refused] = answers.filter(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({ code: 'synergy.transition-not-allowed' });
  });

  it('can be proposed again, on another day, once it was declined', async () => {
    const { on, own, path } = await pair();
    taken(await events.organiser.post(`${path}/propose`, { eventId: own, date: on(12) }));
    const reason = { reason: 'dates-do-not-suit' };
    const declined = taken(await events.stranger.post(`${path}/decline`, reason));
    expect(declined).toMatchObject({ state: 'declined', declineReason: 'dates-do-not-suit' });
    const again = await events.organiser.post(`${path}/propose`, { eventId: own, date: on(13) });
    expect(again.body).toMatchObject({ state: 'proposed', declineReason: null });
  });

  it('is refused where it is nobody’s, and leaves nothing', async () => {
    const { on, own, other, path } = await pair();
    const elsewhere = `/v1/synergies/${newId()}`;
    const answers = await Promise.all([
      events.coOrganiser.post(`${path}/propose`, { eventId: own, date: on(12) }),
      events.organiser.post(`${path}/propose`, { eventId: other, date: on(12) }),
      events.organiser.post(`${path}/propose`, { eventId: own, date: on(11) }),
      events.organiser.post(`${elsewhere}/propose`, { eventId: own, date: on(12) }),
      events.stranger.post(`${path}/accept`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 422, 404, 404]);
    expect((await found(events.organiser, own))[0]).toMatchObject({
      state: 'open',
      proposal: null,
    });
  });

  it('is not accepted once the day is gone, nor by an organisation that is retired', async () => {
    const { on, own, other, path } = await pair();
    taken(await events.organiser.post(`${path}/propose`, { eventId: own, date: on(13) }));
    const days = { days: [{ date: on(14) }, { date: on(15) }] };
    taken(await events.stranger.post(`/v1/events/${other}/reschedule`, days));
    const gone = await events.stranger.post(`${path}/accept`);
    expect(gone.body).toMatchObject({ status: 409, code: 'synergy.day-gone' });
    const retired = await pair();
    const proposal = { eventId: retired.own, date: retired.on(12) };
    taken(await events.organiser.post(`${retired.path}/propose`, proposal));
    await setStatus(organiserId, 'retired');
    const late = await events.stranger.post(`${retired.path}/accept`);
    expect(late.body).toMatchObject({ status: 409, code: 'organisation.retired' });
    expect(await coOrganisersOf(retired.other)).toEqual([[], []]);
    await setStatus(organiserId, 'active');
  });

  it('is written inside transactions alone', () => {
    expect(events.database.strays).toEqual([]);
  });
});

async function setStatus(id: string, status: 'active' | 'retired'): Promise<void> {
  const organisations = new MongoCopy(events.database.connection, KnownOrganisations);
  await events.database.unitOfWork.run(by(secretariat), async () => {
    await organisations.keep({ id, status });
    return null;
  });
}
