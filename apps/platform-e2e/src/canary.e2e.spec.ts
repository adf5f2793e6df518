import { beforeAll, describe, expect, it } from '@jest/globals';
import { allTopics } from '@regional-events/contracts-catalogue';
import {
  eventually,
  longTestPatienceMs,
  startPlatform,
  taken,
  uniqueName,
  workshop,
  type ApiClient,
  type Item,
  type MessageCollector,
  type RunningPlatform,
} from '@regional-events/testing';
import { canary, databasesThatSing, pathsThatSing, processesThatSing, sings } from './canary.ts';
import { personWith } from './people-with-accounts.ts';

const partnerScopes = ['people', 'events', 'registrations', 'organisations'].flatMap((area) => [
  `${area}:read`,
  `${area}:write`,
]);

let platform: RunningPlatform;
let secretariat: ApiClient;
let collector: MessageCollector;
let personId: string;
let eventId: string;
let registrationId: string;
let audiences: Readonly<Record<string, ApiClient>>;

beforeAll(async () => {
  platform = await startPlatform();
  secretariat = platform.asSecretariat();
  collector = await platform.collect(allTopics.map(({ topic }) => topic));
  const [own, organising, other] = [
    await organisation(),
    await organisation(),
    await organisation(),
  ];
  const ownClient = await clientOf(own);
  await live(ownClient, own, organising);
  audiences = {
    secretariat,
    own: ownClient,
    'focal point': (await personWith(platform, [{ role: 'focal-point', organisationId: own }]))
      .client,
    organiser: await clientOf(organising),
    other: await clientOf(other),
    coordinator: (await personWith(platform, [{ role: 'coordinator', country: 'MK' }])).client,
    observer: (await personWith(platform, [{ role: 'observer' }])).client,
  };
  await makeMistakes();
}, longTestPatienceMs);

async function organisation(): Promise<string> {
  const code = uniqueName('C')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9-]/g, '-')
    .slice(0, 32);
  const body = { code, kind: 'prosecution', names: { en: 'An office' }, country: 'MK' };
  return taken(await secretariat.post<Item>('/v1/organisations', body)).id;
}

async function clientOf(organisationId: string): Promise<ApiClient> {
  const body = { name: 'A client', organisationId, scopes: [...partnerScopes, 'messages:read'] };
  const made = await secretariat.post<{ clientId: string; secret: string }>('/v1/clients', body);
  const { clientId, secret } = taken(made);
  return platform.asClient({ clientId, clientSecret: secret });
}

/** What a person may go through: registered, invited to sign in, nominated, a speaker of a released agenda. */
async function live(own: ApiClient, organisationId: string, organising: string): Promise<void> {
  const { position, ...named } = canary;
  const person = {
    ...named,
    protected: true,
    affiliations: [{ organisationId, position, from: '2020-01-01' }],
  };
  const once = { idempotencyKey: uniqueName('once') };
  personId = taken(await own.post<Item>('/v1/people', person, once)).id;
  expect(taken(await own.post<Item>('/v1/people', person, once)).id).toBe(personId);
  taken(await secretariat.post('/v1/accounts', { personId, email: null, grants: [] }));
  const event = workshop(10, [organising]);
  eventId = taken(await secretariat.post<Item>('/v1/events', event)).id;
  const session = {
    kind: 'panel',
    title: { en: 'A panel' },
    date: event.days[0]?.date,
    speakers: [{ personId, role: 'moderator' }],
  };
  const path = `/v1/events/${eventId}`;
  await once503(() => secretariat.post(`${path}/sessions`, session));
  taken(await secretariat.post(`${path}/publish`, {}));
  taken(await secretariat.post(`${path}/agenda-versions`, {}));
  const nomination = { personId, organisationId, externalRef: 'kanarinka/zutokljun' };
  const made = await once503(() => own.post<Item>(`${path}/registrations`, nomination));
  registrationId = made.id;
}

async function once503<T>(send: () => ReturnType<ApiClient['post']>): Promise<Item & T> {
  const answer = await eventually(send, { until: ({ status }) => ![404, 503].includes(status) });
  return taken(answer) as Item & T;
}

/** The name where it does not belong, which is refused. */
async function makeMistakes(): Promise<void> {
  const { familyName, email } = canary;
  const answers = [
    await secretariat.post('/v1/people', { givenName: familyName, email: familyName }),
    await secretariat.post('/v1/people', { [familyName]: email, languages: [familyName] }),
    await secretariat.get(`/v1/people/${familyName}`),
    await secretariat.get(`/v1/people?kind=${familyName}`),
    await secretariat.get(`/v1/events?status=${familyName}`),
    await secretariat.post(`/v1/registrations/${registrationId}/withdraw`, { reason: familyName }),
    await secretariat.post(`/v1/events/${eventId}/registrations`, `{"personId": "${familyName}"`),
    await secretariat.post('/v1/events', { title: familyName }),
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

const paths = () => ({
  person: `/v1/people/${personId}`,
  people: '/v1/people?limit=200',
  search: '/v1/people?search=Zutokljunova',
  registrations: `/v1/events/${eventId}/registrations`,
  registration: `/v1/registrations/${registrationId}`,
  history: `/v1/registrations/${registrationId}/history`,
  sessions: `/v1/events/${eventId}/sessions`,
  agenda: `/v1/events/${eventId}/agenda-versions`,
  changes: `/v1/events/${eventId}/conflicts`,
  duties: `/v1/duties/${personId}/calendar.ics`,
  messages: '/v1/messages?limit=200',
  accounts: '/v1/accounts?limit=200',
  audit: '/v1/audit?limit=200',
  log: '/v1/access-log?limit=200',
  erasures: '/v1/erasures?limit=200',
});

/** By audience, where the name or address comes to light. */
async function sung(): Promise<Readonly<Record<string, readonly string[]>>> {
  const names = new Map(Object.entries(paths()).map(([name, path]) => [path, name]));
  const heard: Record<string, readonly string[]> = {};
  for (const [audience, client] of Object.entries(audiences)) {
    const found = await pathsThatSing(client, [...names.keys()]);
    heard[audience] = found.map((path) => names.get(path) ?? path);
  }
  return heard;
}

const named = ['person', 'people', 'search', 'registrations', 'registration'];
const nobody = { organiser: [], other: [], coordinator: [], observer: [] };

describe('the name of a protected person', () => {
  it('comes to light where the policy says so: for its organisation, and for the secretariat with a reason', async () => {
    // the address that somebody signs in with is for the secretariat to keep; the key of the own client is its own word
    const before = { ...nobody, secretariat: ['registrations', 'registration', 'accounts'] };
    expect(await sung()).toEqual({ ...before, own: named, 'focal point': named });
    for (const about of [null, eventId]) {
      const reason = { eventId: about, reason: 'Preparing travel papers' };
      taken(await secretariat.post('/v1/access-reasons', reason));
    }
    expect(await sung()).toEqual({
      ...nobody,
      secretariat: [...named, 'accounts'],
      own: named,
      'focal point': named,
    });
  });

  it('is in no topic, log, figure or job, and in no other collection than those that are for it', async () => {
    expect(await databasesThatSing(platform)).toEqual([
      'organisations.accounts',
      'organisations.people',
      'registrations.registrations',
    ]);
    expect(await processesThatSing(platform)).toEqual([]);
    expect(collector.messages.filter((message) => sings(JSON.stringify(message)))).toEqual([]);
  });
});

describe('the name of somebody who was erased', () => {
  const erasure = () => secretariat.get<{ readonly status: string }>(`/v1/erasures/${personId}`);

  it('is still there where one service has not cleaned up, and the search finds it', async () => {
    await platform.process('registrations').stop();
    const { status } = await secretariat.delete(`/v1/people/${personId}`, { ifMatch: '*' });
    expect(status).toBe(204);
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
    const heard = Object.entries(await sung()).filter(([, found]) => found.length > 0);
    expect(heard).toEqual([]);
  });
});
