import { beforeAll, describe, expect, it } from '@jest/globals';
import { allTopics } from '@regional-events/contracts-catalogue';
import {
  ApiClient,
  eventually,
  longTestPatienceMs,
  startPlatform,
  taken,
  type MessageCollector,
  type RunningPlatform,
} from '@regional-events/testing';
import { readablePaths } from './canary-paths.ts';
import { FollowedStream } from './canary-streams.ts';
import { CanaryWorld } from './canary-world.ts';
import {
  browsersIn,
  canary,
  databasesThatSing,
  pathsThatSing,
  processesThatSing,
  sings,
  type Reader,
} from './canary.ts';
import { personWith } from './people-with-accounts.ts';

let platform: RunningPlatform;
let world: CanaryWorld;
let secretariat: ApiClient;
let organiser: ApiClient;
let collector: MessageCollector;
let cookie: string;
let audiences: Readonly<Record<string, Reader>>;
let streams: readonly FollowedStream[];

beforeAll(async () => {
  platform = await startPlatform();
  world = new CanaryWorld(platform);
  ({ secretariat } = world);
  collector = await platform.collect(allTopics.map(({ topic }) => topic));
  const own = await world.organisation();
  const organising = await world.organisation();
  const ownClient = await world.clientOf(own);
  organiser = await world.clientOf(organising);
  const other = await world.clientOf(await world.organisation());
  const focalPoint = await personWith(platform, [{ role: 'focal-point', organisationId: own }]);
  const coordinator = await personWith(platform, [{ role: 'coordinator', country: 'MK' }]);
  const observer = await personWith(platform, [{ role: 'observer' }]);
  const clients = {
    secretariat,
    own: ownClient,
    'focal point': focalPoint.client,
    organiser,
    other,
    coordinator: coordinator.client,
    observer: observer.client,
  };
  const following = [secretariat, ownClient, focalPoint.client, organiser, other];
  streams = await Promise.all(following.map((client) => FollowedStream.of(client)));
  await world.live(ownClient, own, organising);
  await world.importTables(own);
  await world.importSchedule();
  cookie = await world.signIn();
  const readers = Object.entries(clients).map(([name, client]): [string, Reader] => [
    name,
    (path) => client.get(path),
  ]);
  audiences = { ...Object.fromEntries(readers), self: inBrowser, nobody: withoutToken };
  await makeMistakes();
}, longTestPatienceMs);

const withoutToken: Reader = (path) => new ApiClient(platform.address).get(path);

const inBrowser: Reader = (path) =>
  new ApiClient(platform.address).get(path, { headers: { cookie: `__Host-sign-in=${cookie}` } });

/** The name where it does not belong, which is refused. */
async function makeMistakes(): Promise<void> {
  const { familyName, email } = canary;
  const { registrations = '', events = '' } = world.ids;
  const answers = [
    await secretariat.post('/v1/people', { givenName: familyName, email: familyName }),
    await secretariat.post('/v1/people', { [familyName]: email, languages: [familyName] }),
    await secretariat.get(`/v1/people/${familyName}`),
    await secretariat.get(`/v1/people?kind=${familyName}`),
    await secretariat.get(`/v1/events?status=${familyName}`),
    await secretariat.post(`/v1/registrations/${registrations}/withdraw`, { reason: familyName }),
    await secretariat.post(`/v1/events/${events}/registrations`, `{"personId": "${familyName}"`),
    await secretariat.post('/v1/events', { title: familyName }),
    await secretariat.post('/v1/people-imports', `Surname;${familyName}`, {
      headers: { 'content-type': 'text/csv' },
    }),
  ];
  expect(answers.filter(({ status }) => status < 400)).toEqual([]);
  const echoed = answers.map(({ body }) => body).filter((body) => sings(withoutPath(body)));
  expect(echoed).toEqual([]);
}

/** A problem names the path and the member that were asked for, to who asked. */
function withoutPath(body: unknown): string {
  return JSON.stringify(body, (key, value: unknown) =>
    ['instance', 'pointer'].includes(key) ? '' : value,
  );
}

/** Every route that can be read, and what some of them tell if they are asked for more. */
function paths(): Readonly<Record<string, string>> {
  const { eventId, registrationId } = world.soon;
  const calendars = world.calendars.map((url, index): [string, string] => [`link ${index}`, url]);
  return {
    ...readablePaths(world.ids),
    search: '/v1/people?search=Zutokljunova',
    soon: `/v1/events/${eventId}/registrations`,
    'one soon': `/v1/registrations/${registrationId}`,
    'refused rows': `/v1/jobs/organisations-${world.ids['organisations-'] ?? ''}/rows?outcome=refused`,
    'own pages': '/auth/whoami',
    ...Object.fromEntries(calendars),
  };
}

/** By audience, where the name or address comes to light; one after the other, so that none is refused as too many. */
async function sung(): Promise<Readonly<Record<string, readonly string[]>>> {
  const heard: Record<string, readonly string[]> = {};
  for (const [audience, read] of Object.entries(audiences)) {
    const found = await pathsThatSing(read, paths());
    if (found.length > 0) heard[audience] = found;
  }
  return heard;
}

/** In whatever order. */
const asSets = (heard: Readonly<Record<string, readonly string[]>>) =>
  Object.fromEntries(Object.entries(heard).map(([audience, found]) => [audience, new Set(found)]));

const atSoon = ['/v1/registrations', 'one soon', 'soon'];
const atEvents = ['/v1/events/{eventId}/registrations', '/v1/registrations/{id}', ...atSoon];
const named = [...atEvents, '/v1/people', '/v1/people/{id}', 'search'];
/** The address that somebody signs in with; the secretariat sees it with a reason. */
const signIn = ['/v1/accounts', '/v1/accounts/{id}'];

describe('the name of a protected person', () => {
  it('comes to light where the policy says so: for its organisation, and for others with a reason', async () => {
    const always = { own: named, 'focal point': named, self: [...signIn, 'own pages'] };
    // the key of the own client, which the secretariat sees in registrations, is that client's own word
    expect(asSets(await sung())).toEqual(asSets({ ...always, secretariat: atEvents }));
    for (const eventId of [null, world.ids['events'], world.soon.eventId])
      for (const client of [secretariat, organiser]) {
        const reason = { eventId, reason: 'Preparing travel papers' };
        taken(await client.post('/v1/access-reasons', reason));
      }
    const told = { ...always, secretariat: [...signIn, ...named], organiser: atSoon };
    expect(asSets(await sung())).toEqual(asSets(told));
  });

  it('is in no topic, stream, log or figure, and in no other collection than those that are for it', async () => {
    expect(await databasesThatSing(platform)).toEqual([
      'organisations.accounts',
      'organisations.people',
      'registrations.registrations',
    ]);
    expect(await processesThatSing(platform)).toEqual([]);
    expect(collector.messages.filter((message) => sings(JSON.stringify(message)))).toEqual([]);
    await eventually(async () => streams.map(({ told }) => told.includes('\ndata:')), {
      until: (told) => told.every((one) => one),
    });
    expect(streams.filter(({ told }) => sings(told))).toEqual([]);
  });

  it('is looked for in the database of the gateway too, where its browser stands', async () => {
    expect(await browsersIn(platform)).toBe(1);
  });
});

describe('the name of somebody who was erased', () => {
  const erasure = () =>
    secretariat.get<{ readonly status: string }>(`/v1/erasures/${world.ids['people'] ?? ''}`);

  it('is still there where one service has not cleaned up, and the search finds it', async () => {
    await platform.process('registrations').stop();
    const path = `/v1/people/${world.ids['people'] ?? ''}`;
    expect((await secretariat.delete(path, { ifMatch: '*' })).status).toBe(204);
    await eventually(() => databasesThatSing(platform), {
      until: (found) => found.length === 1,
    });
    expect(await databasesThatSing(platform)).toEqual(['registrations.registrations']);
    expect((await erasure()).body.status).toBe('pending');
  });

  it('is nowhere once every service has', async () => {
    await platform.process('registrations').restart();
    await eventually(erasure, { until: ({ body }) => body.status === 'done' });
    expect(await databasesThatSing(platform)).toEqual([]);
    expect(await processesThatSing(platform)).toEqual([]);
    const acknowledged = (message: { headers: Readonly<Record<string, string>> }) =>
      message.headers['ce_type']?.includes('registrations-erasure') === true;
    await collector.waitFor((messages) => messages.some(acknowledged));
    expect(collector.messages.filter((message) => sings(JSON.stringify(message)))).toEqual([]);
    expect(streams.filter(({ told }) => sings(told))).toEqual([]);
    expect(await sung()).toEqual({});
  });

  it('opens nothing any more: the cookie of the browser is worth nothing', async () => {
    await eventually(() => inBrowser('/v1/me'), { until: ({ status }) => status === 401 });
    expect((await inBrowser(`/v1/people/${world.ids['people'] ?? ''}`)).status).toBe(401);
  });
});
