import { beforeAll, describe, expect, it } from '@jest/globals';
import { exampleId } from '@regional-events/platform-http';
import {
  type ApiClient,
  connectKafka,
  eventually,
  fetchPromised,
  startPlatform,
  taken,
  type Item,
  type RunningPlatform,
} from '@regional-events/testing';
import { signInOf } from './sign-in/without-browser.ts';
import { FollowedLinks } from './document-links.ts';
import { first, last } from './document-examples-order.ts';
import {
  ExampleIds,
  exampleOf,
  exampleRequests,
  misfitOf,
  synergyWith,
  type ExampleRequest,
} from './document-examples.ts';

const between = [...exampleRequests.keys()].filter((id) => ![...first, ...last].includes(id));

let platform: RunningPlatform;
let secretariat: ApiClient;
const ids = new ExampleIds();
const links = new FollowedLinks();
/** A draft has no seats yet: these lead on once it is published. */
const later = ['draftEvent → readSeatPlanAvailability', 'draftEvent → readSeatPlan'];

beforeAll(async () => {
  platform = await startPlatform();
  secretariat = platform.asSecretariat();
});

async function send(example: ExampleRequest, body: unknown = example.body) {
  const { method, contentType } = example;
  const isForm = contentType === 'application/x-www-form-urlencoded';
  const filled = ids.in(body);
  const payload = isForm
    ? new URLSearchParams(filled as Record<string, string>).toString()
    : filled;
  const headers = contentType === undefined ? {} : { 'content-type': contentType };
  const changes = ['PATCH', 'PUT', 'DELETE'].includes(method);
  const client = isForm ? platform.asNobody() : secretariat;
  const path = ids.in(example.path);
  return eventually(
    () => client.request(method, path, payload, { headers, ...(changes && { ifMatch: '*' }) }),
    { until: ({ status }) => status !== 503 },
  );
}

/** One more of what an operation makes, for an operation that would spoil the first one. */
async function another(name: string, id: string, change: object, path?: string): Promise<void> {
  const example = exampleOf(id);
  const body = { ...(example.body as object), externalRef: null, ...change };
  const made = taken(await send({ ...example, ...(path && { path }) }, body)) as Item;
  ids.set(exampleId(name), made.id);
}

/** An event of somebody else near the first one, and what the two are as a pair. */
async function neighbour(name: string, pair: string): Promise<void> {
  const alone = { seriesId: null, numberInSeries: null, organiserIds: [exampleId('agency')] };
  await another(name, 'draftEvent', { ...alone, days: day('2030-05-16') });
  const path = ids.in(`/v1/synergies?eventId=${exampleId('event')}`);
  ids.set(
    exampleId(pair),
    synergyWith(ids.in(exampleId(name)), taken(await secretariat.get(path))),
  );
}

const day = (date: string) => [
  { date, startTime: null, endTime: null, theme: null, coOrganiserIds: [] },
];

/** What stands between the operations. */
const preparations: Readonly<Record<string, () => Promise<void>>> = {
  agency: () => another('agency', 'registerOrganisation', { code: 'MK-PP' }),
  delegate: async () => {
    await another('delegate', 'registerPerson', { givenName: 'Goran' });
    await another('guest', 'registerPerson', { givenName: 'Vesna' });
    await another('double', 'registerPerson', { givenName: 'Anna' });
    await another('erased', 'registerPerson', { givenName: 'Zora' });
    await another('body', 'registerOrganisation', { code: 'MK-FP' });
  },
  conflict: async () => {
    await another('session-to-ignore', 'planSession', {});
    const listed = taken(await send(exampleOf('listConflicts'))) as {
      readonly data: readonly Item[];
    };
    ids.set(exampleId('conflict'), listed.data[0]?.id ?? '');
  },
  'invitation-to-decline': () =>
    another('invitation-to-decline', 'sendInvitation', { organisationId: exampleId('body') }),
  'registration-to-decline': () =>
    another('registration-to-decline', 'registerEventRegistrations', {
      personId: exampleId('guest'),
    }),
  'event-to-cancel': () => another('event-to-cancel', 'draftEvent', { numberInSeries: 2 }),
  'event-to-postpone': async () => {
    const alone = { seriesId: null, numberInSeries: null };
    await another('event-to-postpone', 'draftEvent', alone);
    const { path } = exampleOf('postponeEvent');
    taken(await send({ ...exampleOf('publishEvent'), path: path.replace('postpone', 'publish') }));
  },
  'registration-to-accept': async () => {
    const eventId = exampleId('event-to-postpone');
    const nominate = { personId: exampleId('delegate') };
    const nominations = `/v1/events/${eventId}/registrations`;
    await another('registration-to-accept', 'registerEventRegistrations', nominate, nominations);
    const { path } = exampleOf('rescheduleEvent');
    const soon = new Date(Date.now() + 86_400_000).toISOString();
    const body = { from: '2030-06-18', askAgain: { answerBy: soon } };
    taken(await send({ ...exampleOf('rescheduleEvent'), path }, body));
    const asked = ids.in(`/v1/registrations/${exampleId('registration-to-accept')}`);
    await eventually(() => secretariat.get<{ pendingUntil: string | null }>(asked), {
      until: ({ body: shown }) => shown.pendingUntil !== null,
    });
  },
  'event-to-complete': async () => {
    const past = { seriesId: null, numberInSeries: null, days: day('2026-03-02') };
    const window = { opensAt: '2026-01-01T00:00:00Z', closesAt: '2026-02-01T00:00:00Z' };
    await another('event-to-complete', 'draftEvent', { ...past, registration: window });
    const { path } = exampleOf('completeEvent');
    taken(await send({ ...exampleOf('publishEvent'), path: path.replace('complete', 'publish') }));
  },
  'neighbouring-event': () => neighbour('neighbouring-event', 'synergy'),
  'synergy-to-decline': async () => {
    await neighbour('event-of-another', 'synergy-to-decline');
    const propose = exampleOf('proposeSynergy');
    const path = `/v1/synergies/${exampleId('synergy-to-decline')}/propose`;
    taken(await send({ ...propose, path }));
  },
  'sign-in': async () =>
    ids.set(exampleId('sign-in'), await signInOf(secretariat, ids.in(exampleId('account')))),
  'series-to-close': () => another('series-to-close', 'announceSeries', {}),
  'broken-records': breakRecords,
  'links-of-what-is-read': async () => {
    await breakRecords();
    taken(await send(exampleOf('replayTopic')));
    for (const example of exampleRequests.values()) {
      if (example.method !== 'GET' || Object.keys(example.links).length === 0) continue;
      const [whole = ''] = example.path.split('?', 1);
      const unfiltered = { ...example, path: whole };
      expect(await followLinks(unfiltered, await send(unfiltered))).toEqual([]);
    }
  },
};

function followLinks(example: ExampleRequest, answer: Awaited<ReturnType<typeof send>>) {
  return links.follow(example, ids.in(example.path), answer, secretariat);
}

let broken = 0;

/** A record that nobody can read, and one that comes after a gap: the events service puts them aside. */
async function breakRecords(): Promise<void> {
  const topic = 'organisations.organisation.v1';
  const sequence = (broken += 100);
  const producer = (await connectKafka()).producer();
  await producer.connect();
  const subject = ids.in(exampleId('ministry'));
  const headers = {
    ce_specversion: '1.0',
    ce_id: exampleId(`message ${sequence}`),
    ce_source: '/services/organisations',
    ce_type: 'org.regional-events.organisation.changed.v1',
    ce_subject: subject,
    ce_partitionkey: subject,
    ce_sequence: String(sequence).padStart(20, '0'),
    ce_time: new Date().toISOString(),
    ce_datacontenttype: 'application/json',
    ce_dataschema: 'http://127.0.0.1/asyncapi.json',
    ce_traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    ce_correlationid: 'a-test',
  };
  const { answer } = exampleOf('readOrganisation');
  const value = JSON.stringify({ ...ids.in(answer as object), sequence });
  const messages = [
    { key: subject, headers, value },
    { key: subject, value: 'torn' },
  ];
  await producer.send({ topic: `${platform.prefixes.topic}${topic}`, messages });
  await producer.disconnect();
  const aside = async (path: string) => {
    const { body } = await secretariat.get<{ data: Item[] }>(`/v1/operations/events/${path}`);
    return body.data[0]?.id;
  };
  const within = { until: (id: string | undefined) => id !== undefined };
  ids.set(
    'organisations.organisation.v1:3:120',
    (await eventually(() => aside('dead'), within)) ?? '',
  );
  await eventually(() => aside('parked'), within);
}

/** Orders to operators act for a moment: who orders the next one makes the records anew. */
const spoiled = ['skipParkedLine', 'skipDeadLetter', 'retryDeadLetter'];

async function stream(example: ExampleRequest): Promise<void> {
  const leaving = new AbortController();
  const token = exampleOf('issueToken');
  const form = { grant_type: 'client_credentials', client_id: platform.secretariat.clientId };
  const body = { ...form, client_secret: platform.secretariat.clientSecret };
  const { access_token: value } = taken(await send(token, body)) as { access_token: string };
  const answer = await fetchPromised(`${platform.address}${example.path}`, {
    headers: { authorization: `Bearer ${value}` },
    signal: leaving.signal,
  });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
  leaving.abort();
}

/** Of what was written; what is read has a step of its own. */
async function brokenLinks(example: ExampleRequest, answer: Awaited<ReturnType<typeof send>>) {
  const broken = example.method === 'GET' ? [] : await followLinks(example, answer);
  return broken.filter((link) => !later.some((one) => link.startsWith(one)));
}

describe('the example of', () => {
  it.each([...first, ...between, 'links-of-what-is-read', ...last])(
    '%s is taken, and answered as its schema says',
    async (id) => {
      const prepare = preparations[id];
      if (prepare !== undefined) return prepare();
      const example = exampleOf(id);
      if (id === 'streamMessages') return stream(example);
      if (spoiled.includes(id)) await breakRecords();
      const answer = await send(example);
      expect({ status: answer.status, body: answer.body }).toMatchObject({
        status: example.status,
      });
      if (example.status === 201 || id === 'rotateSecretClient')
        ids.learn(example.answer, answer.body);
      if (example.status === 202) ids.learn(example.answer, answer.body);
      expect(example.schema && misfitOf(answer.body, example.schema)).toBeUndefined();
      expect(await brokenLinks(example, answer)).toEqual([]);
      return undefined;
    },
  );

  it('each operation leads on by every link that the document has of it', () => {
    expect(links.left).toEqual(later);
  });
});
