import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, taken, type Item, type Listed } from '@regional-events/testing';
import { readCalendar } from '../calendar-files/testing/read-calendar.ts';
import { organiserId } from '../testing/actors.ts';
import { startEvents, type RunningEvents } from '../testing/running-events.ts';
import { makeFrabXml } from './testing/make-schedule.ts';

const SESSIONS = 138;
const frab = { headers: { 'content-type': 'application/xml' } };

interface ReadSession extends Item {
  readonly date: string;
  readonly startTime: string;
  readonly endTime: string;
  readonly title: Readonly<Record<string, string>>;
}

interface Differences {
  readonly changes: readonly { readonly kind: string; readonly text: string }[];
}

let events: RunningEvents;

beforeAll(async () => {
  events = await startEvents();
});

async function conference(): Promise<string> {
  const details = {
    kind: 'conference',
    title: { en: 'The winter conference' },
    organiserIds: [organiserId],
    venue: { name: 'Sava Centar', city: 'Beograd', country: 'RS' },
    timeZone: 'Europe/Belgrade',
    capacity: 400,
    registration: { opensAt: '2026-06-01T08:00:00Z', closesAt: '2027-01-10T00:00:00Z' },
  };
  return taken(await events.organiser.post<Item>('/v1/events', details)).id;
}

async function upload(eventId: string): Promise<void> {
  const path = `/v1/schedule-imports?eventId=${eventId}`;
  const answer = await events.organiser.request<Item>('POST', path, makeFrabXml(), frab);
  const { id } = taken(answer);
  const counts = await eventually(
    async () => {
      const job = taken(
        await events.organiser.get<{ state: string; counts: object }>(`/v1/jobs/${id}`),
      );
      return job.state === 'done' ? job.counts : undefined;
    },
    { until: (found) => found !== undefined },
  );
  expect(counts).toEqual({ created: SESSIONS, changed: 0, unchanged: 0, skipped: 0 });
}

/** As somebody reads it who sees releases alone: the session entries by id. */
async function calendarOf(eventId: string): Promise<ReadonlyMap<string, string>> {
  const path = `/v1/events/${eventId}/calendar.ics?sessions=true`;
  const { entries } = readCalendar(taken(await events.stranger.get<string>(path)));
  return new Map(
    entries
      .filter(({ uid }) => !uid.includes('-day-'))
      .map(({ uid, start, end, summary }) => [uid, `${start} ${end} ${summary}`]),
  );
}

describe('a conference of 138 sessions, imported by one upload', () => {
  it('is released, one session moves, and what is told of it is one sentence and one entry', async () => {
    const eventId = await conference();
    await upload(eventId);
    taken(await events.organiser.post(`/v1/events/${eventId}/publish`));
    const releases = `/v1/events/${eventId}/agenda-versions`;
    taken(await events.organiser.post(releases));
    const before = await calendarOf(eventId);
    expect(before.size).toBe(SESSIONS);

    const list = await events.organiser.get<Listed<ReadSession>>(
      `/v1/events/${eventId}/sessions?limit=50&date=2027-01-15`,
    );
    const moved = taken(list).data.find(({ startTime }) => startTime === '10:00');
    const session = `/v1/events/${eventId}/sessions/${moved?.id ?? ''}`;
    const later = { startTime: '20:00', endTime: '20:30' };
    taken(await events.organiser.patch(session, later, { ifMatch: '*' }));
    expect(await calendarOf(eventId)).toEqual(before);
    taken(await events.organiser.post(releases));

    const { changes } = taken(
      await events.stranger.get<Differences>(`${releases}/2/changes?since=1`),
    );
    expect(changes.map(({ kind }) => kind)).toEqual(['moved']);
    expect(changes[0]?.text).toMatch(/^“.+” moves .*20:00.*\.$/);

    const after = await calendarOf(eventId);
    const differing = [...after].filter(([uid, entry]) => before.get(uid) !== entry);
    expect(differing).toEqual([
      [
        expect.stringContaining(moved?.id ?? 'nobody'),
        expect.stringContaining('2027-01-15T19:00:00.000Z'),
      ],
    ]);
    expect(after.size).toBe(SESSIONS);
  });
});
