import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '@regional-events/kernel';
import { eventually, taken, type ApiClient, type Item } from '@regional-events/testing';
import { organiserId, partnerOf, secretariat, strangerId } from '../testing/actors.ts';
import { PUBLIC_URL, startEvents, type RunningEvents } from '../testing/running-events.ts';
import { calendarLinkModel } from './persistence/calendar-link.schema.ts';
import { readCalendar } from './testing/read-calendar.ts';

let events: RunningEvents;

interface Link extends Item {
  readonly url: string;
}

const meeting = {
  kind: 'meeting',
  title: { en: 'A meeting', mk: 'Состанок' },
  organiserIds: [organiserId],
  venue: { name: 'Conference hall', city: 'Belgrade', country: 'RS' },
  timeZone: 'Europe/Belgrade',
  days: [{ date: '2022-05-10', startTime: '09:00', endTime: '16:30' }],
  capacity: 46,
  registration: { opensAt: '2022-03-15T08:00:00Z', closesAt: '2022-04-30T20:00:00Z' },
};

beforeAll(async () => {
  events = await startEvents();
  for (const actor of [secretariat, partnerOf(organiserId), partnerOf(strangerId)]) {
    await events.knowClient(actor);
  }
});

async function drafted(): Promise<string> {
  return taken(await events.organiser.post<Item>('/v1/events', meeting)).id;
}

async function linkBy(client: ApiClient, targetId: string, kind = 'event') {
  const link = taken(await client.post<Link>('/v1/calendar-links', { kind, targetId }));
  return { id: link.id, path: link.url.slice(PUBLIC_URL.length) };
}

const opened = (path: string, headers: Record<string, string> = {}) =>
  events.nobody.get<string>(path, { headers });

describe('a secret link to a calendar', () => {
  it('is read without a token, and answered by 304 until the calendar changes', async () => {
    const id = await drafted();
    const { path } = await linkBy(events.organiser, id);
    expect(path).toMatch(/^\/calendar\/[\w-]{43}\.ics$/);
    const first = await opened(path);
    expect([first.status, first.headers.get('content-type')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    expect(first.headers.get('cache-control')).toContain('private');
    expect(readCalendar(first.body).entries).toMatchObject([{ uid: `${id}-day-1` }]);
    const seen = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await opened(path, seen)).status).toBe(304);
    taken(await events.organiser.post(`/v1/events/${id}/publish`));
    expect((await opened(path, seen)).status).toBe(200);
    expect(readCalendar((await opened(`${path}?lang=mk`)).body).name).toBe('Состанок');
  });

  it('is told once, also where the same request comes twice, and stored as a hash', async () => {
    const body = { kind: 'event', targetId: await drafted() };
    const once = { idempotencyKey: newId() };
    const made = taken(await events.organiser.post<Link>('/v1/calendar-links', body, once));
    const again = await events.organiser.post<Link>('/v1/calendar-links', body, once);
    expect([again.body, again.headers.get('idempotency-replayed')]).toEqual([made, 'true']);
    const secret = made.url.slice(-47, -4);
    const listed = await events.organiser.get(`/v1/calendar-links?targetId=${body.targetId}`);
    const { url: _, ...shown } = made;
    expect(listed.body).toMatchObject({ data: [shown] });
    expect(JSON.stringify(listed.body)).not.toContain(secret);
    const stored = await calendarLinkModel(events.database.connection).find().lean();
    expect(JSON.stringify(stored)).toContain(made.id);
    expect(JSON.stringify(stored)).not.toContain(secret);
  });

  it('shows nothing once it is revoked, by its organisation or the secretariat alone', async () => {
    const { id, path } = await linkBy(events.organiser, await drafted());
    const own = `/v1/calendar-links/${id}`;
    const anyVersion = { ifMatch: '*' };
    expect((await events.stranger.get(own)).status).toBe(404);
    expect((await events.stranger.delete(own, anyVersion)).status).toBe(404);
    expect((await events.organiser.delete(own, { ifMatch: '"7"' })).status).toBe(412);
    expect((await events.secretariat.delete(own, anyVersion)).status).toBe(204);
    expect(await opened(path)).toMatchObject({
      status: 404,
      body: { code: 'calendar-link.not-found' },
    });
    expect((await events.organiser.get(own)).status).toBe(404);
  });

  it('is answered alike where it never was', async () => {
    const wrong = ['/calendar/x.ics', `/calendar/${'A'.repeat(43)}.ics`, '/calendar/calendar.ics'];
    const answers = await Promise.all(wrong.map((path) => opened(path)));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it('shows what its maker may see at the moment of reading', async () => {
    const id = await drafted();
    const { path } = await linkBy(events.organiser, id);
    const given = { organiserIds: [strangerId] };
    taken(await events.secretariat.patch(`/v1/events/${id}`, given, { ifMatch: '*' }));
    expect((await opened(path)).status).toBe(404);
    taken(await events.secretariat.post(`/v1/events/${id}/publish`));
    expect((await opened(path)).status).toBe(200);
  });

  it.each<[string, Partial<Actor>, boolean]>([
    ['is revoked', {}, true],
    ['lost the scope', { scopes: ['people:read'] }, false],
    ['works for another organisation', { organisationId: strangerId }, false],
  ])('shows nothing of a client that %s', async (_, change, revoked) => {
    const { path } = await linkBy(events.organiser, await drafted());
    const maker = partnerOf(organiserId);
    await events.knowClient({ ...maker, ...change }, { revoked });
    expect((await opened(path)).status).toBe(404);
    await events.knowClient(maker);
  });

  it('is not made to what its maker may not read', async () => {
    const answers = await Promise.all([
      events.stranger.post('/v1/calendar-links', { kind: 'event', targetId: await drafted() }),
      events.organiser.post('/v1/calendar-links', { kind: 'series', targetId: newId() }),
    ]);
    expect(answers.map(({ body }) => body)).toMatchObject([
      { status: 422, code: 'calendar-link.nothing-there', errors: [{ pointer: '/targetId' }] },
      { status: 422, code: 'calendar-link.nothing-there' },
    ]);
  });

  it('leaves no trace of its secret in the log', async () => {
    const { path } = await linkBy(events.organiser, await drafted());
    await opened(path);
    await opened(path.replace('.ics', '.txt'));
    await opened(`${path}?lang=xx`);
    const asked = () => events.logs.withField('route', '/calendar/:file');
    await eventually(asked, {
      until: (lines) => lines.some(({ fields }) => fields?.['status'] === 400),
    });
    const written = events.logs.all.map(({ text }) => text).join();
    expect(written).not.toContain(path.slice('/calendar/'.length, -'.ics'.length));
  });

  it('is made and revoked inside transactions alone', () => {
    expect(events.database.strays).toEqual([]);
  });
});
