import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { taken, type ApiClient, type Item, eventually } from '@regional-events/testing';
import { organiserId, strangerId } from '../testing/actors.ts';
import { startEvents, type RunningEvents } from '../testing/running-events.ts';
import { readCalendar } from './testing/read-calendar.ts';

const speakerId = newId();
let events: RunningEvents;

const workshop = {
  kind: 'workshop',
  title: { en: 'Following the money', 'sr-Latn': 'Trag novca' },
  organiserIds: [organiserId],
  venue: { name: 'Conference hall', city: 'Belgrade', country: 'RS' },
  timeZone: 'Europe/Belgrade',
  days: [
    { date: '2022-05-10', startTime: '09:00', endTime: '16:30' },
    { date: '2022-05-11', startTime: '09:00', endTime: '13:00' },
  ],
  capacity: 46,
  registration: { opensAt: '2022-03-15T08:00:00Z', closesAt: '2022-04-30T20:00:00Z' },
};
const session = {
  kind: 'panel',
  title: { en: 'Hawala' },
  date: '2022-05-11',
  startTime: '10:00',
  endTime: '11:00',
  speakers: [{ personId: speakerId, role: 'moderator' }],
};

beforeAll(async () => {
  events = await startEvents();
  const present = { organisationId: strangerId, from: '2020-01-01', to: null };
  const past = { organisationId: organiserId, from: '2010-01-01', to: '2012-12-31' };
  await events.knowPerson(speakerId, [past, present]);
});

async function drafted(more: object = {}): Promise<string> {
  return taken(await events.organiser.post<Item>('/v1/events', { ...workshop, ...more })).id;
}

async function calendarAt(client: ApiClient, path: string) {
  const answer = await client.get<string>(path);
  expect([path, answer.status]).toEqual([path, 200]);
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  return readCalendar(answer.body);
}

describe('the calendar of an event', () => {
  it('is read by whoever may read the event, and shows what became of it', async () => {
    const id = await drafted();
    const path = `/v1/events/${id}/calendar.ics`;
    expect((await events.stranger.get(path)).status).toBe(404);
    const [draft] = (await calendarAt(events.organiser, path)).entries;
    taken(await events.organiser.post(`/v1/events/${id}/publish`));
    const [published, second] = (await calendarAt(events.stranger, path)).entries;
    taken(await events.organiser.post(`/v1/events/${id}/cancel`));
    const [cancelled] = (await calendarAt(events.stranger, path)).entries;
    expect([draft, published, cancelled].map((entry) => entry?.status)).toEqual([
      'TENTATIVE',
      'CONFIRMED',
      'CANCELLED',
    ]);
    const sequences = [draft, published, cancelled].map((entry) => entry?.sequence ?? 0);
    expect(sequences).toEqual(sequences.toSorted((one, other) => one - other));
    expect(new Set(sequences).size).toBe(3);
    expect(new Set([draft?.uid, published?.uid, cancelled?.uid])).toEqual(new Set([`${id}-day-1`]));
    expect(second?.start).toBe('2022-05-11T07:00:00.000Z');
  });

  it('is answered by 304 until it changes, in each language for itself', async () => {
    const id = await drafted();
    const path = `/v1/events/${id}/calendar.ics`;
    const etagOf = async (at: string) => (await events.organiser.get(at)).headers.get('etag') ?? '';
    const seen = await etagOf(path);
    const again = await events.organiser.get(path, { headers: { 'if-none-match': seen } });
    expect([again.status, again.body]).toEqual([304, undefined]);
    expect(await etagOf(`${path}?lang=sr-Latn`)).not.toBe(seen);
    taken(
      await events.organiser.patch(`/v1/events/${id}`, { topics: ['hawala'] }, { ifMatch: '*' }),
    );
    expect(await etagOf(path)).not.toBe(seen);
  });

  it('speaks the language that is asked for by parameter, else by header', async () => {
    const path = `/v1/events/${await drafted()}/calendar.ics`;
    const headers = { 'accept-language': 'sr' };
    const byHeader = await events.organiser.get<string>(path, { headers });
    const byBoth = await events.organiser.get<string>(`${path}?lang=en`, { headers });
    expect([byHeader, byBoth].map(({ body }) => readCalendar(body).name)).toEqual([
      'Trag novca',
      'Following the money',
    ]);
    expect((await events.organiser.get(`${path}?lang=de`)).status).toBe(400);
  });

  it('has the sessions of the draft agenda for those who read it, and for nobody else', async () => {
    const id = await drafted();
    taken(await events.organiser.post(`/v1/events/${id}/publish`));
    const planned = taken(await events.organiser.post<Item>(`/v1/events/${id}/sessions`, session));
    const path = `/v1/events/${id}/calendar.ics?sessions=true`;
    const own = (await calendarAt(events.organiser, path)).entries;
    expect(own.map(({ uid }) => uid)).toEqual([`${id}-day-1`, `${id}-day-2`, planned.id]);
    expect(await calendarAt(events.stranger, path)).toMatchObject({ entries: { length: 2 } });
  });
});

describe('the calendar of a series', () => {
  it('has the events that its reader may see', async () => {
    const parties = { initiatorId: organiserId, organiserIds: [organiserId] };
    const dates = { countries: ['RS'], from: '2022-01-01', to: '2022-12-31' };
    const series = { title: { en: 'The series' }, aims: [], ...parties, ...dates };
    const { id: seriesId } = taken(await events.secretariat.post<Item>('/v1/series', series));
    const shown = await drafted({ seriesId, numberInSeries: 1 });
    taken(await events.organiser.post(`/v1/events/${shown}/publish`));
    const hidden = await drafted({ seriesId, numberInSeries: 2 });
    const path = `/v1/series/${seriesId}/calendar.ics`;
    const uids = async (client: ApiClient) =>
      (await calendarAt(client, path)).entries.map(({ uid }) => uid);
    expect(await uids(events.stranger)).toEqual([`${shown}-day-1`, `${shown}-day-2`]);
    expect(await uids(events.organiser)).toContain(`${hidden}-day-1`);
    expect((await events.stranger.get(`/v1/series/${newId()}/calendar.ics`)).status).toBe(404);
  });
});

describe('the calendar of a person’s duties', () => {
  it('has the sessions of the person, for the secretariat and the present organisation alone', async () => {
    const own = await drafted({ organiserIds: [organiserId] });
    const plan = `/v1/events/${own}/sessions?ignoreConflicts=Speaks by video`;
    const planned = taken(await events.organiser.post<Item>(encodeURI(plan), session));
    const path = `/v1/duties/${speakerId}/calendar.ics`;
    const { entries } = await calendarAt(events.secretariat, path);
    expect(entries).toContainEqual(
      expect.objectContaining({ uid: planned.id, summary: 'Draft: Hawala (moderator)' }),
    );
    expect((await calendarAt(events.stranger, path)).entries).toEqual([]);
    taken(await events.organiser.post(`/v1/events/${own}/publish`));
    expect((await calendarAt(events.stranger, path)).entries).toEqual([]);
    taken(await events.organiser.post(`/v1/events/${own}/agenda-versions`));
    const released = (await calendarAt(events.stranger, path)).entries;
    expect(released.map(({ uid }) => uid)).toEqual([planned.id]);
    const unknown = `/v1/duties/${speakerId.replace(/^.{8}/, '01000000')}/calendar.ics`;
    // on a busy machine news of people may still be on their way
    await eventually(async () => (await events.organiser.get(unknown)).status !== 503);
    const refused = await Promise.all([events.organiser.get(path), events.organiser.get(unknown)]);
    expect(refused.map(({ body }) => body)).toMatchObject([
      { status: 404, code: 'person.not-found' },
      { status: 404, code: 'person.not-found' },
    ]);
  });

  it('writes nothing outside a transaction', () => {
    expect(events.database.strays).toEqual([]);
  });
});
