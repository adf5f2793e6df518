import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { startPlatform, type Credentials, type RunningPlatform } from '@regional-events/testing';
import { pythonPackages, runFollower } from './run-follower.ts';
import { runSample } from './run-sample.ts';

interface Listed<T> {
  readonly data: readonly T[];
}

interface EventView {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly numberInSeries: number | null;
  readonly capacity: number;
  readonly hostCountry: string | null;
  readonly days: readonly { date: string; coOrganiserIds: readonly string[] }[];
}

interface RegistrationView {
  readonly status: string;
  readonly role: string;
  readonly reason: string | null;
  readonly position: number | null;
  readonly organisationId: string | null;
}

let platform: RunningPlatform;
let account: string;
let clients: string;

beforeAll(async () => {
  [platform] = await Promise.all([startPlatform(), pythonPackages()]);
  clients = await mkdtemp(join(tmpdir(), 'clients-'));
  account = await runSample(platform, clients);
});

async function events(): Promise<readonly EventView[]> {
  const { body } = await platform
    .asSecretariat()
    .get<Listed<EventView>>('/v1/events?sort=startsAt&limit=200');
  return body.data;
}

async function registrationsOf(event: EventView | undefined): Promise<readonly RegistrationView[]> {
  const path = `/v1/events/${event?.id}/registrations?limit=200`;
  const { body } = await platform.asSecretariat().get<Listed<RegistrationView>>(path);
  return body.data;
}

function byStatus(registrations: readonly RegistrationView[]): Record<string, number> {
  const seated = registrations.filter(({ role }) => role === 'participant');
  return Object.fromEntries(
    [...Map.groupBy(seated, ({ status }) => status)].map(([status, list]) => [status, list.length]),
  );
}

describe('the Belgrade workshop of May 2022', () => {
  it('took place on two days, the second with IOM, and is completed', async () => {
    const [belgrade] = await events();
    const iom = await platform
      .asSecretariat()
      .get<Listed<{ id: string }>>('/v1/organisations?code=IOM');
    expect(belgrade).toMatchObject({ status: 'completed', numberInSeries: 2, capacity: 46 });
    expect(belgrade?.days.map(({ date, coOrganiserIds }) => [date, coOrganiserIds])).toEqual([
      ['2022-05-10', []],
      ['2022-05-11', [iom.body.data[0]?.id]],
    ]);
  });

  it('had nine topics, the last by somebody who speaks for nobody', async () => {
    const [belgrade] = await events();
    const { body } = await platform
      .asSecretariat()
      .get<Listed<{ title: { en: string }; speakers: unknown[]; organisationIds: string[] }>>(
        `/v1/events/${belgrade?.id}/sessions`,
      );
    expect(body.data).toHaveLength(9);
    const hawala = body.data.find(({ title }) => title.en.startsWith('The Hawala'));
    expect(hawala?.speakers).toHaveLength(1);
    expect(hawala?.organisationIds).toEqual([]);
  });

  it('gave its 46 seats to the first 46 of 50 people; the four who waited lapsed', async () => {
    const [belgrade] = await events();
    const registrations = await registrationsOf(belgrade);
    expect(byStatus(registrations)).toEqual({ confirmed: 46, lapsed: 4 });
    expect(
      registrations.filter(({ status }) => status === 'lapsed').map(({ reason }) => reason),
    ).toEqual(Array.from({ length: 4 }, () => 'event-completed'));
    expect(registrations.filter(({ role }) => role === 'speaker')).toHaveLength(8);
  });
});

describe('the next workshop', () => {
  it('is full, and the others wait in one order', async () => {
    const next = (await events()).find(({ numberInSeries }) => numberInSeries === 3);
    const registrations = await registrationsOf(next);
    expect(byStatus(registrations)).toEqual({ confirmed: 20, waiting: 4 });
    const positions = registrations.flatMap(({ position }) =>
      position === null ? [] : [position],
    );
    expect(positions.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4]);
  });
});

describe('the open webinar', () => {
  it('has a free seat for whoever comes with one of the clients', async () => {
    const webinar = (await events()).find(({ kind }) => kind === 'webinar');
    const file = JSON.parse(await readFile(join(clients, 'OSCE.json'), 'utf8'));
    const credentials: Credentials = { clientId: file.clientId, clientSecret: file.secret };
    const osce = platform.asClient(credentials);
    const me = await osce.get<{ organisationId: string }>('/v1/me');
    const people = await osce.get<Listed<{ id: string }>>('/v1/people');
    const answer = await osce.post<{ status: string; person: object }>(
      `/v1/events/${webinar?.id}/registrations`,
      {
        personId: people.body.data[0]?.id,
        organisationId: me.body.organisationId,
      },
    );
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ status: 'confirmed', person: { shownAs: 'name' } });
  });
});

describe('an outside consumer', () => {
  it.each(['Python', 'JavaScript'] as const)(
    'has, with the program in %s, the events of the sample from the topic alone',
    async (language) => {
      const settings = {
        KAFKA_BROKERS: platform.brokers.join(','),
        TOPIC_PREFIX: platform.prefixes.topic,
      };
      const args = ['--until-caught-up', '--json'];
      const { code, stdout, stderr } = await runFollower(language, args, settings);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const statuses = (rows: readonly Pick<EventView, 'id' | 'status'>[]) =>
        rows.map(({ id, status }) => `${id} ${status}`).sort();
      expect(statuses(JSON.parse(stdout))).toEqual(statuses(await events()));
    },
  );
});

describe('the workshops after the next one', () => {
  it('are planned as drafts around the holidays, each with a host whose turn it is', async () => {
    const drafts = (await events()).filter(({ status }) => status === 'draft');
    expect(new Set(drafts.map(({ numberInSeries }) => numberInSeries))).toEqual(new Set([4, 5]));
    expect(new Set(drafts.map(({ hostCountry }) => hostCountry)).size).toBe(2);
    for (const { days } of drafts) expect(days).toHaveLength(2);
    expect(account).toMatch(/draft, \d{4}-\d\d-\d\d and \d{4}-\d\d-\d\d, hosted by [A-Z]{2}/);
  });
});

describe('the account at the end', () => {
  it('names the co-organiser, the topics, the delegations and what a consumer group read', () => {
    expect(account).toContain('2022-05-11 09:00–16:30 Europe/Belgrade, co-organised by IOM');
    expect(account).toContain('9 topics:');
    expect(account).toMatch(/RS-TF +put forward 14: /);
    expect(account).toMatch(/consumer group \S+ read \d+ messages/);
  });

  it('is told again, and nothing loaded twice, when the sample is there already', async () => {
    const before = await events();
    const again = await runSample(platform, clients);
    expect(again).toContain('was there already');
    expect(await events()).toHaveLength(before.length);
  });
});
