import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { endOfDay, localDateOf, REGION_TIME_ZONE } from '@regional-events/kernel';
import {
  eventually,
  longTestPatienceMs,
  startPlatform,
  taken,
  workshop,
  workspaceRoot,
  type ApiClient,
  type Item,
  type RunningPlatform,
} from '@regional-events/testing';
import { personWith, type GrantOfTest, type PersonWithAccount } from './people-with-accounts.ts';

const MINUTE_MS = 60_000;
const CONFIRMED = 'org.regional-events.registration.confirmed.v1';

/** What the clock of every process is ahead of the machine's. */
class PlatformClock {
  ahead = 0;

  constructor(readonly file: string) {}

  now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  async set(instant: Date): Promise<void> {
    this.ahead = instant.getTime() - Date.now();
    await writeFile(this.file, String(this.ahead));
  }
}

interface Given {
  readonly organisationId: string;
  readonly personId: string;
  readonly eventId: string;
  readonly registrationId: string;
}

interface Stream {
  /** How it ended; undefined while it lives. */
  ended?: string;
}

let platform: RunningPlatform;
let clock: PlatformClock;
let given: Given;
let midnight: Date;
/** Whose grants end tonight, and twins, whose grants last. */
let ending: Readonly<Record<'focalPoint' | 'observer' | 'secretariat', PersonWithAccount>>;
let lasting: typeof ending;
const streams = new Map<PersonWithAccount, Stream>();

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'regional-events-clock-'));
  clock = new PlatformClock(join(folder, 'ahead'));
  midnight = endOfDay(localDateOf(new Date(), REGION_TIME_ZONE), REGION_TIME_ZONE);
  await clock.set(new Date(midnight.getTime() - 20 * MINUTE_MS));
  const loader = join(workspaceRoot(), 'apps/platform-e2e/src/clock-in-a-file.mjs');
  platform = await startPlatform({
    nodeArgs: ['--import', loader],
    env: { CLOCK_AHEAD_FILE: clock.file },
  });
  given = await prepare(platform.asSecretariat());
  ending = await threeUntil(localDateOf(clock.now(), REGION_TIME_ZONE));
  lasting = await threeUntil(null);
}, longTestPatienceMs);

/** A registration of an organisation's person for a published event. */
async function prepare(secretariat: ApiClient): Promise<Given> {
  const make = async (path: string, body: object) => {
    const answer = await eventually(() => secretariat.post<Item>(path, body), {
      until: ({ status }) => status < 300,
    });
    return taken(answer).id;
  };
  const names = { en: 'An authority' };
  const organisation = { code: 'TONIGHT', kind: 'ministry', names, country: 'MK' };
  const organisationId = await make('/v1/organisations', organisation);
  const affiliations = [{ organisationId, from: '2020-01-01' }];
  const name = { givenName: 'Ana', familyName: 'Anić', email: null };
  const personId = await make('/v1/people', { ...name, affiliations });
  const eventId = await make('/v1/events', workshop(10, []));
  taken(await secretariat.post(`/v1/events/${eventId}/publish`));
  const path = `/v1/events/${eventId}/registrations`;
  const registrationId = await make(path, { personId, organisationId });
  return { organisationId, personId, eventId, registrationId };
}

async function threeUntil(to: string | null): Promise<typeof ending> {
  const of = (grant: GrantOfTest) =>
    personWith(platform, [{ ...grant, to }], { issuedAt: clock.now() });
  return {
    focalPoint: await of({ role: 'focal-point', organisationId: given.organisationId }),
    observer: await of({ role: 'observer' }),
    secretariat: await of({ role: 'secretariat' }),
  };
}

/** A request to each service, of which each is for this person alone by its grant. */
const asked: readonly (readonly [string, keyof typeof ending, (of: Given) => string])[] = [
  ['organisations', 'focalPoint', ({ personId }) => `/v1/people/${personId}`],
  ['organisations', 'secretariat', () => '/v1/operations/organisations/status'],
  ['registrations', 'focalPoint', ({ registrationId }) => `/v1/registrations/${registrationId}`],
  ['registrations', 'observer', ({ registrationId }) => `/v1/registrations/${registrationId}`],
  ['events', 'focalPoint', ({ eventId }) => `/v1/events/${eventId}`],
  ['events', 'secretariat', () => '/v1/operations/events/status'],
  ['notifications', 'focalPoint', () => `/v1/messages?types=${CONFIRMED}`],
  ['notifications', 'secretariat', () => '/v1/operations/notifications/status'],
];

/** Notes the last that the stream says. */
async function follow(person: PersonWithAccount): Promise<void> {
  const stream: Stream = {};
  streams.set(person, stream);
  const headers = { authorization: `Bearer ${person.token}` };
  const { body } = await fetch(new URL('/v1/messages/stream', platform.address), { headers });
  let last = '';
  for await (const chunk of body ?? []) last = Buffer.from(chunk).toString();
  stream.ended = last.trim();
}

describe('a right that ends tonight', () => {
  it('is there until midnight', async () => {
    for (const [service, who, path] of asked)
      for (const { client } of [ending[who], lasting[who]]) {
        const answer = () => client.get(path(given));
        const { status } = await eventually(answer, { until: (one) => one.status === 200 });
        expect(`${service} ${who} ${status}`).toBe(`${service} ${who} 200`);
      }
    for (const three of [ending, lasting])
      for (const person of [three.focalPoint, three.secretariat])
        void follow(person).catch(() => 'the platform stops');
    const { body } = await ending.focalPoint.client.get<{ readonly data: readonly unknown[] }>(
      `/v1/messages?types=${CONFIRMED}`,
    );
    expect(body.data).toHaveLength(1);
  });

  it('is gone tomorrow, in each service and in the feed, where one that lasts is not', async () => {
    await clock.set(new Date(midnight.getTime() + 1_000));
    for (const [service, who, path] of asked) {
      const refused = () => ending[who].client.get<{ readonly code: string }>(path(given));
      const { body } = await eventually(refused, { until: ({ status }) => status === 403 });
      expect(`${service} ${who} ${body.code}`).toBe(`${service} ${who} access.scope-missing`);
      const { status } = await lasting[who].client.get(path(given));
      expect(`${service} ${who} ${status}`).toBe(`${service} ${who} 200`);
    }
  });

  it('ends the stream that was opened before, where one that lasts goes on', async () => {
    const endOf = (person: PersonWithAccount) => streams.get(person)?.ended;
    await eventually(async () => [endOf(ending.focalPoint), endOf(ending.secretariat)], {
      until: (ends) => ends.every((end) => end !== undefined),
    });
    const why = ': the caller may read no messages any more';
    expect([endOf(ending.focalPoint), endOf(ending.secretariat)]).toEqual([why, why]);
    expect([endOf(lasting.focalPoint), endOf(lasting.secretariat)]).toEqual([undefined, undefined]);
  });
});
