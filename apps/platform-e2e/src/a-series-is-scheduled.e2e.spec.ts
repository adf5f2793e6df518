import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type ApiClient,
  eventually,
  registerOrganisation,
  type RunningPlatform,
  startPlatform,
  taken,
  type Item,
  type Listed,
} from '@regional-events/testing';

/** What a secretariat sends for all of it; without planner, import and conflicts it took 148 requests. */
const MOST_CALLS = 25;
const HOSTS = ['RS', 'BA', 'ME', 'MK'];
const cities: Readonly<Record<string, string>> = {
  RS: 'Beograd',
  BA: 'Sarajevo',
  ME: 'Podgorica',
  MK: 'Skopje',
};

interface PlannedEvent {
  readonly numberInSeries: number;
  readonly days: readonly string[];
  readonly host: string;
}

interface Plans {
  readonly question: object;
  readonly plans: readonly { readonly events: readonly PlannedEvent[] }[];
}

interface Adopted {
  readonly events: readonly (PlannedEvent & Item)[];
}

interface Synergy extends Item {
  readonly score: number;
  readonly reasons: readonly { readonly text: string }[];
  readonly events: readonly (Item & { readonly from: string })[];
}

let platform: RunningPlatform;
let secretariat: ApiClient;
let project: string;
let calls = 0;

beforeAll(async () => {
  platform = await startPlatform({ only: ['organisations', 'events'] });
  secretariat = platform.asSecretariat();
  project = await registerOrganisation(secretariat);
});

/** One request of the secretariat. */
async function call<T>(path: string, body?: object | string, method = 'POST'): Promise<T> {
  calls += 1;
  const options = { ...(method === 'PATCH' && { ifMatch: '*' }) };
  return taken(await secretariat.request<T>(method, path, body, options));
}

/** The agenda of a workshop of two days, as pretalx exports it. */
function agendaFile(days: readonly string[]): object {
  const talk = (day: number, at: number, title: string) => ({
    guid: `talk ${days[day] ?? ''} ${at}`,
    date: `${days[day] ?? ''}T${at}:00:00+02:00`,
    start: `${at}:00`,
    duration: '00:45',
    title,
  });
  const rooms = (day: number) => ({
    'Large hall': [talk(day, 10, `Cases of day ${day + 1}`), talk(day, 11, 'What we learned')],
    Library: [talk(day, 14, `Group work of day ${day + 1}`)],
  });
  return {
    schedule: {
      conference: { days: days.map((date, day) => ({ index: day + 1, date, rooms: rooms(day) })) },
    },
  };
}

/** Somebody else's event, near the first one of the series. */
async function eventOfAnotherProject({ days, host }: PlannedEvent): Promise<string> {
  const near = new Date(Date.parse(days.at(-1) ?? '') + 2 * 86_400_000).toISOString().slice(0, 10);
  const other = await registerOrganisation(secretariat);
  const event = await secretariat.post<Item>('/v1/events', {
    kind: 'training',
    title: { en: 'Freezing of assets' },
    topics: ['asset-recovery'],
    organiserIds: [other],
    venue: { name: 'Hotel Park', city: cities[host], country: host },
    timeZone: 'Europe/Belgrade',
    days: [{ date: near, startTime: '09:00', endTime: '16:00' }],
    capacity: 30,
    registration: { opensAt: '2026-01-01T00:00:00Z', closesAt: `${near}T00:00:00Z` },
  });
  taken(await secretariat.post(`/v1/events/${taken(event).id}/publish`));
  return taken(event).id;
}

async function planAndAdopt(): Promise<Adopted['events']> {
  const { id: seriesId } = await call<Item>('/v1/series', {
    title: { en: 'Following the money' },
    aims: [{ en: 'Cases that cross borders' }],
    initiatorId: project,
    organiserIds: [project],
    countries: HOSTS,
    from: '2027-02-01',
    to: '2027-11-30',
  });
  const { question, plans } = await call<Plans>(`/v1/series/${seriesId}/plans`, {
    events: 4,
    lengthDays: 2,
    minGapDays: 21,
    weekdays: ['tue', 'wed', 'thu'],
    rotation: 'each-once',
  });
  const [best] = plans;
  if (best === undefined) throw new Error('no plan');
  const common = { capacity: 40, topics: ['asset-recovery'] };
  const body = { question, ...best, ...common };
  const { events } = await call<Adopted>(`/v1/series/${seriesId}/plans/adopt`, body);
  return events;
}

async function fill(events: Adopted['events']): Promise<void> {
  const jobs: string[] = [];
  for (const { id, host, days } of events) {
    const hours = { startTime: '09:00', endTime: '17:00' };
    await call(
      `/v1/events/${id}`,
      {
        venue: { name: 'Conference centre', city: cities[host], country: host },
        days: days.map((date) => ({ date, ...hours })),
        registration: {
          opensAt: '2026-06-01T08:00:00Z',
          closesAt: `${days[0] ?? ''}T00:00:00Z`,
        },
      },
      'PATCH',
    );
    const { id: job } = await call<Item>(`/v1/schedule-imports?eventId=${id}`, agendaFile(days));
    jobs.push(job);
  }
  // whoever waits by reading the jobs sends a request for each more; a release tells how many sessions it has
  await eventually(
    async () => {
      const states = await Promise.all(
        jobs.map(async (id) => {
          const job = taken(await secretariat.get<{ state: string }>(`/v1/jobs/${id}`));
          return job.state;
        }),
      );
      return new Set(states);
    },
    { until: (states) => states.size === 1 && states.has('done') },
  );
}

describe('a secretariat schedules a series of 2027 for four countries', () => {
  it(`in at most ${MOST_CALLS} requests, from the plan to a day held together with another project`, async () => {
    const events = await planAndAdopt();
    expect(events.map(({ host }) => host).toSorted()).toEqual(HOSTS.toSorted());
    await fill(events);
    for (const { id } of events) await call(`/v1/events/${id}/publish`);
    for (const { id } of events) {
      const path = `/v1/events/${id}/agenda-versions`;
      expect((await call<{ sessionCount: number }>(path)).sessionCount).toBe(6);
    }

    const [first, second] = events;
    if (first === undefined || second === undefined) throw new Error('nothing was adopted');
    const from = new Date(Date.parse(second.days[0] ?? '') + 7 * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const moved = await call<{ days: readonly { date: string }[] }>(
      `/v1/events/${second.id}/reschedule`,
      { from },
    );
    expect(moved.days[0]?.date).toBe(from);
    await call(`/v1/events/${second.id}/agenda-versions`);

    const theirs = await eventOfAnotherProject(first);
    const { data } = await call<Listed<Synergy>>(
      `/v1/synergies?eventId=${first.id}`,
      undefined,
      'GET',
    );
    const synergy = data.find((each) => each.events.some(({ id }) => id === theirs));
    expect(synergy?.reasons.map(({ text }) => text)).toContainEqual(
      expect.stringContaining('2 days'),
    );
    const path = `/v1/synergies/${synergy?.id ?? ''}`;
    await call(`${path}/propose`, { eventId: theirs, date: first.days[1] ?? '' });
    await call(`${path}/accept`);
    expect(calls).toBeLessThanOrEqual(MOST_CALLS);

    const held = taken(
      await secretariat.get<{ days: readonly { coOrganiserIds: readonly string[] }[] }>(
        `/v1/events/${first.id}`,
      ),
    );
    expect(held.days.map(({ coOrganiserIds }) => coOrganiserIds.length)).toEqual([0, 1]);
    const agenda = taken(
      await secretariat.get<Listed<Item>>(`/v1/events/${first.id}/sessions?limit=50`),
    );
    expect(agenda.data).toHaveLength(6);
  });
});
