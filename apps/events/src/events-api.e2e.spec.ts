import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { MongoCopy } from '@regional-events/platform-mongo-messaging';
import {
  collectMessages,
  testKafkaBrokers,
  testPrefixes,
  type ApiClient,
  type MessageCollector,
} from '@regional-events/testing';
import { KnownSeatPlans } from './known-seat-plan/known-seat-plans.ts';
import { by, coOrganiserId, organiserId, secretariat } from './testing/actors.ts';
import type { EventsDatabase } from './testing/open-events-database.ts';
import { PUBLIC_URL, startEvents } from './testing/running-events.ts';

const speakerId = newId();
let database: EventsDatabase;
let secretariatClient: ApiClient;
let organiser: ApiClient;
let coOrganiser: ApiClient;
let stranger: ApiClient;
let messages: MessageCollector;

interface Item {
  readonly id: string;
  readonly days: readonly object[];
  readonly capacity: number;
}

const series = {
  title: { en: 'Regional series of workshops' },
  aims: [{ en: 'improve joint operations' }],
  initiatorId: organiserId,
  organiserIds: [organiserId],
  countries: ['RS', 'XK'],
  from: '2022-01-01',
  to: '2022-12-31',
};

const workshop = {
  kind: 'workshop',
  title: { en: 'Workshop on Combatting Migrant Smuggling' },
  topics: ['migrant-smuggling'],
  venue: { name: 'Conference hall', city: 'Belgrade', country: 'RS' },
  timeZone: 'Europe/Belgrade',
  days: [
    { date: '2022-05-10', startTime: '09:00', endTime: '16:30' },
    { date: '2022-05-11', coOrganiserIds: [coOrganiserId] },
  ],
  capacity: 46,
  registration: { opensAt: '2022-03-15T08:00:00Z', closesAt: '2022-04-30T20:00:00Z' },
};

beforeAll(async () => {
  const running = await startEvents();
  ({ database, organiser, coOrganiser, stranger, secretariat: secretariatClient } = running);
  await running.knowPerson(speakerId);
  const topics = ['events.series.v1', 'events.event.v1'].map((name) => testPrefixes().topic + name);
  messages = await collectMessages(topics, { brokers: testKafkaBrokers() });
});

async function keepSeatPlan(eventId: string, capacity: number): Promise<void> {
  const seatPlans = new MongoCopy(database.connection, KnownSeatPlans);
  await database.unitOfWork.run(by(secretariat), () =>
    seatPlans.keep({ id: eventId, capacity, sequence: 1 }),
  );
}

async function published(): Promise<string> {
  const event = await organiser.post<Item>('/v1/events', {
    ...workshop,
    organiserIds: [organiserId],
  });
  const path = `/v1/events/${event.body.id}`;
  await organiser.post(`${path}/publish`);
  return path;
}

async function etagOf(path: string): Promise<{ ifMatch: string }> {
  const { headers } = await secretariatClient.get(path);
  return { ifMatch: headers.get('etag') ?? '' };
}

describe('the life of a workshop', () => {
  it('is written over HTTP and told over Kafka, each step once and in order', async () => {
    const announced = await secretariatClient.post<Item>('/v1/series', series);
    const body = { ...workshop, seriesId: announced.body.id, numberInSeries: 2 };
    const once = { idempotencyKey: newId() };
    const drafted = await organiser.post<Item>('/v1/events', body, once);
    const path = `/v1/events/${drafted.body.id}`;
    expect([drafted.status, drafted.headers.get('location')]).toEqual([201, PUBLIC_URL + path]);
    const again = await organiser.post('/v1/events', body, once);
    expect([again.body, again.headers.get('idempotency-replayed')]).toEqual([drafted.body, 'true']);
    expect((await stranger.get(path)).status).toBe(404);
    await organiser.post(`${path}/publish`);
    await organiser.patch(path, { topics: ['smuggling'] }, await etagOf(path));
    await organiser.post(`${path}/postpone`);
    await organiser.post(`${path}/reschedule`, { from: '2022-05-11' });
    const completed = await organiser.post(`${path}/complete`);
    expect(completed.body).toMatchObject({ status: 'completed', topics: ['smuggling'] });
    const published = () => messages.withHeader('ce_subject', drafted.body.id);
    await organiser.post(`${path}/close`);
    await messages.waitFor(() => published().length >= 7);
    const steps = published().map(({ headers, value }) => [
      headers['ce_type']?.split('.').at(-2),
      (value as { capacity?: number }).capacity,
    ]);
    expect(steps).toEqual([
      ['drafted', 46],
      ['published', 46],
      ['changed', undefined],
      ['postponed', undefined],
      ['rescheduled', undefined],
      ['completed', undefined],
      ['closed', undefined],
    ]);
  });
});

describe('what can be done', () => {
  it('is said to each caller with the event and its series, and what a draft lacks', async () => {
    const announced = await secretariatClient.post<Item>('/v1/series', series);
    const seriesPath = `/v1/series/${announced.body.id}`;
    const body = { ...workshop, capacity: null, organiserIds: [organiserId] };
    const drafted = await organiser.post<Item>('/v1/events', body);
    const path = `/v1/events/${drafted.body.id}`;
    expect((await organiser.get(path)).body).toMatchObject({
      can: ['change', 'plan-sessions', 'release-agenda', 'publish', 'cancel', 'clone'],
      missing: ['/capacity'],
    });
    expect((await coOrganiser.get(path)).body).toMatchObject({
      can: ['change-themes', 'plan-sessions'],
    });
    expect((await stranger.get(await published())).body).toMatchObject({ can: [], missing: [] });
    const shown = async (client: ApiClient) => (await client.get<{ can: object }>(seriesPath)).body;
    expect((await shown(secretariatClient)).can).toEqual([
      'change',
      'close',
      'draft-event',
      'plan',
    ]);
    expect((await shown(organiser)).can).toEqual(['draft-event', 'plan']);
    expect((await shown(stranger)).can).toEqual([]);
  });
});

describe('one published event', () => {
  it('is answered by its ETag, which news of the seat plan changes', async () => {
    const path = await published();
    const { ifMatch: seen } = await etagOf(path);
    const unchanged = await stranger.get(path, { headers: { 'if-none-match': seen } });
    expect(unchanged.status).toBe(304);
    await keepSeatPlan(path.split('/').at(-1) ?? '', 50);
    const changed = await stranger.get<Item>(path, { headers: { 'if-none-match': seen } });
    expect([changed.status, changed.body.capacity]).toEqual([200, 50]);
    const stale = await organiser.patch(path, { topics: [] }, { ifMatch: seen });
    expect(stale.status).toBe(412);
    const capacity = await organiser.patch(path, { capacity: 60 }, await etagOf(path));
    expect(capacity.body).toMatchObject({ status: 409, seatPlan: `${path}/seat-plan` });
  });

  it('has sessions whose day is written by its co-organiser, speakers known by id', async () => {
    const path = await published();
    const speakers = [{ personId: speakerId, role: 'presenter' }];
    const session = { kind: 'presentation', title: { en: 'Hawala' }, date: '2022-05-11', speakers };
    const planned = await coOrganiser.post<Item>(`${path}/sessions`, session);
    expect([planned.status, planned.headers.get('etag')]).toEqual([201, '"1"']);
    const own = `${path}/sessions/${planned.body.id}`;
    const patch = { title: { 'sr-Latn': 'Havala' } };
    const patched = await coOrganiser.patch(own, patch, { ifMatch: '"1"' });
    expect(patched.body).toMatchObject({ title: { en: 'Hawala', 'sr-Latn': 'Havala' }, speakers });
    const list = await organiser.get<{ data: Item[] }>(`${path}/sessions?sort=date`);
    expect(list.body.data.map(({ id }) => id)).toEqual([planned.body.id]);
    const refused = await Promise.all([
      coOrganiser.post(`${path}/sessions`, { ...session, date: '2022-05-10' }),
      stranger.delete(own, { ifMatch: '"2"' }),
      organiser.post(`${path}/sessions`, { ...session, date: '2022-05-12' }),
      coOrganiser.delete(own, { ifMatch: '"1"' }),
      stranger.get(`${path}/sessions`),
      stranger.get(own),
      stranger.get(`${path}/sessions/${newId()}`),
    ]);
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 409, 412, 403, 403, 403]);
    expect((await coOrganiser.delete(own, { ifMatch: '"2"' })).status).toBe(204);
    expect((await organiser.get(own)).status).toBe(404);
  });

  it('has releases of its agenda, and what moved is told to readers and on Kafka', async () => {
    const path = await published();
    const versions = `${path}/agenda-versions`;
    const session = { kind: 'panel', title: { en: 'Money' }, date: '2022-05-10' };
    const { id } = (await organiser.post<Item>(`${path}/sessions`, session)).body;
    const first = await organiser.post(versions);
    expect([first.status, first.headers.get('location')]).toEqual([
      201,
      `${PUBLIC_URL}${versions}/1`,
    ]);
    const headers = { 'if-none-match': '"1"', 'accept-language': 'sr' };
    expect((await stranger.get(`${versions}/1`, { headers })).status).toBe(304);
    await organiser.patch(`${path}/sessions/${id}`, { startTime: '14:00' }, { ifMatch: '*' });
    await organiser.post(versions, { note: { en: 'In the afternoon' } });
    const moved = await stranger.get(`${versions}/2/changes`, { headers });
    const text = '„Money“ ima novi termin: utorak, 10. maj, 14:00 (ranije: utorak, 10. maj).';
    expect(moved.body).toMatchObject({ since: 1, changes: [{ sessionId: id }], texts: [text] });
    const told = () => messages.withHeader('ce_subject', path.split('/').at(-1) ?? '').slice(2);
    await messages.waitFor(() => told().length >= 2);
    expect(told().map(({ value }) => value)).toMatchObject([
      { version: 1, since: 0, changes: [{ kind: 'added' }] },
      { version: 2, since: 1, changes: [{ kind: 'moved', to: { startTime: '14:00' } }] },
    ]);
  });
});

describe('what does not fit', () => {
  it.each<[number, string, object]>([
    [400, 'request.malformed', { title: {} }],
    [400, 'request.malformed', { days: [{ date: '2022-02-30' }] }],
    [400, 'request.malformed', { timeZone: 'Mars/Base' }],
    [400, 'request.malformed', { seats: 3 }],
    [403, 'event.not-yours', { organiserIds: [coOrganiserId] }],
    [422, 'event.series-unknown', { seriesId: newId() }],
    [422, 'event.number-without-series', { numberInSeries: 1 }],
    [422, 'time.skipped-by-clock-change', { days: [{ date: '2022-03-27', endTime: '02:30' }] }],
  ])('is answered by %i %s, and nothing is stored', async (status, code, more) => {
    const externalRef = newId();
    const body = { ...workshop, organiserIds: [organiserId], externalRef, ...more };
    const refused = await organiser.post('/v1/events', body);
    expect(refused.body).toMatchObject({ status, code });
    const found = await organiser.get(`/v1/events?externalRef=${externalRef}`);
    expect(found.body).toEqual({ data: [], page: { next: null } });
  });

  it('leaves a title no chance to lose its last language', async () => {
    const path = await published();
    const patched = await organiser.patch(path, { title: { en: null } }, await etagOf(path));
    expect(patched.body).toMatchObject({ status: 400, errors: [{ pointer: '/title' }] });
  });
});
