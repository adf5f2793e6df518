import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '@regional-events/kernel';
import {
  eventually,
  fetchPromised,
  startService,
  testKafkaBrokers,
  testMongoServer,
  testPrefixes,
  type RunningService,
} from '@regional-events/testing';
import { allMessages } from '@regional-events/contracts-catalogue';
import { MessagePublisher } from './testing/message-publisher.ts';
import { partnerOf, secretariat } from './testing/messages.ts';
import { EventReader } from './testing/read-events.ts';
import { startFakeTokenServer, type FakeTokenServer } from './testing/fake-token-server.ts';

const issuer = 'https://events.example';
const { database, group, topic } = testPrefixes();
const settings = {
  MONGODB_URI: testMongoServer(),
  DATABASE_PREFIX: database,
  KAFKA_BROKERS: testKafkaBrokers().join(','),
  TOPIC_PREFIX: topic,
  GROUP_PREFIX: group,
};
let tokenServer: FakeTokenServer;
let publisher: MessagePublisher;
let service: RunningService;

beforeAll(async () => {
  tokenServer = await startFakeTokenServer(issuer);
  publisher = await MessagePublisher.open(settings);
  const env = {
    ...settings,
    PUBLIC_URL: issuer,
    ORGANISATIONS_URL: tokenServer.address,
    WATCH_WRITES: 'report',
  };
  service = await startService('notifications', { env });
});

afterAll(async () => {
  await publisher.close();
  await tokenServer.close();
});

async function get(
  path: string,
  actor: Actor,
  headers: Record<string, string> = {},
  seconds?: number,
): Promise<Response> {
  const authorization = `Bearer ${await tokenServer.tokenFor(actor, seconds)}`;
  return fetchPromised(`${service.address}${path}`, { headers: { ...headers, authorization } });
}

interface Listed {
  readonly id: string;
  readonly type: string;
}

interface Page {
  readonly data: readonly Listed[];
  readonly page: { readonly next: string | null; readonly done: boolean };
}

async function pageIn(answer: Response): Promise<Page> {
  return (await answer.json()) as Page;
}

async function list(path: string, actor: Actor): Promise<Page> {
  return pageIn(await get(path, actor));
}

async function codeIn(answer: Response): Promise<unknown> {
  return ((await answer.json()) as { code?: unknown }).code;
}

describe('the message feed', () => {
  it('gives what came over Kafka, with the same id and payload, page by page until caught up', async () => {
    const published = [
      await publisher.publishOrganisation(),
      await publisher.publishOrganisation(),
      await publisher.publishOrganisation(),
    ];
    const actor = partnerOf(newId());
    const all = await eventually(() => list('/v1/messages', actor), {
      until: ({ data }) => data.length === 3,
    });
    expect(all.page).toEqual({ next: all.data[2]?.id, done: true });
    expect(all.data.map(({ id }) => id).sort()).toEqual(published.map(({ id }) => id).sort());
    const first = all.data.find(({ id }) => id === published[0]!.id);
    expect(first).toMatchObject({
      specversion: '1.0',
      type: published[0]!.type,
      correlationid: 'a-correlation',
      data: published[0]!.data,
    });
    const page = await get('/v1/messages?limit=2', actor);
    const {
      data,
      page: { done, next },
    } = await pageIn(page);
    expect(next).toBe(data[1]?.id);
    expect(done).toBe(false);
    expect(page.headers.get('link')).toBe(
      `<${issuer}/v1/messages?limit=2&after=${next}>; rel="next"`,
    );
    expect(
      (await list(`/v1/messages?limit=2&after=${next}`, actor)).data.map(({ id }) => id),
    ).toEqual([all.data[2]?.id]);
  });

  it('says on every page where one is, so that after = next never goes back', async () => {
    const actor = partnerOf(newId());
    const newest = async () => (await list('/v1/messages?limit=200', actor)).page.next;
    const unseen = `types=${[...allMessages.keys()].filter((type) => type.includes('series')).join()}`;
    const before = await newest();
    const other = await publisher.publishOrganisation();
    const types = `types=${other.type}`;
    const last = await eventually(newest, { until: (next) => next !== before });
    expect(last).toBe(other.id);
    const caughtUp = { data: [], page: { next: last, done: true } };
    expect(await list(`/v1/messages?after=${last}`, actor)).toEqual(caughtUp);
    expect(await list(`/v1/messages?after=${last?.toUpperCase()}`, actor)).toEqual(caughtUp);
    expect(await list(`/v1/messages?${unseen}`, actor)).toEqual(caughtUp);
    expect(await list(`/v1/messages?${unseen}&after=${before}`, actor)).toEqual(caughtUp);
    expect((await get(`/v1/messages?after=${last}`, actor)).headers.get('link')).toBeNull();

    const next = await publisher.publishOrganisation();
    const more = await eventually(() => list(`/v1/messages?${types}&after=${last}`, actor), {
      until: ({ data }) => data.length > 0,
    });
    expect(more.data.map(({ id }) => id)).toEqual([next.id]);
    expect(more.page).toEqual({ next: next.id, done: true });
  });

  it('refuses an unknown position, an unknown type, an unknown parameter and a client without the scope', async () => {
    const refusal = async (path: string, actor: Actor = secretariat) => {
      const answer = await get(path, actor);
      return [answer.status, await codeIn(answer)];
    };
    expect(await refusal(`/v1/messages?after=${newId()}`)).toEqual([
      400,
      'message.unknown-position',
    ]);
    expect(await refusal('/v1/messages/stream?after=nonsense')).toEqual([
      400,
      'message.unknown-position',
    ]);
    expect(await refusal('/v1/messages?types=no.such.type')).toEqual([400, 'request.malformed']);
    expect(await refusal('/v1/messages?limit=201')).toEqual([400, 'request.malformed']);
    expect(await refusal('/v1/messages?sort=id')).toEqual([400, 'request.malformed']);
    expect(await refusal('/v1/messages/stream', { ...secretariat, scopes: [] })).toEqual([
      403,
      'access.scope-missing',
    ]);
    expect((await fetchPromised(`${service.address}/v1/messages`)).status).toBe(401);
  });

  it('names every type with its topic and the schema of its payload', async () => {
    const { data } = await list('/v1/message-types', secretariat);
    expect(data.map(({ type }) => type)).toEqual([...allMessages.keys()]);
    expect(data[0]).toMatchObject({
      topic: 'organisations.organisation.v1',
      schema: { type: 'object' },
    });
  });
});

describe('the stream of messages', () => {
  it('goes on behind Last-Event-ID with what is there and what comes, at once', async () => {
    const [seen, missed] = [
      await publisher.publishOrganisation(),
      await publisher.publishOrganisation(),
    ];
    await eventually(() => list('/v1/messages?limit=200', secretariat), {
      until: ({ data }) => data.some(({ id }) => id === missed.id),
    });
    const order = (await list('/v1/messages?limit=200', secretariat)).data.map(({ id }) => id);
    const [before, behind] =
      order.indexOf(seen.id) < order.indexOf(missed.id) ? [seen, missed] : [missed, seen];
    const reader = new EventReader(
      await get(`/v1/messages/stream?after=${order[0]}`, partnerOf(newId()), {
        'last-event-id': before.id,
      }),
    );
    await eventually(() => reader.events.length === 1);
    const next = await publisher.publishOrganisation();
    await eventually(() => reader.events.length === 2);
    expect(reader.events.map(({ id }) => id)).toEqual([behind.id, next.id]);
    expect(reader.events[1]).toMatchObject({
      event: next.type,
      data: { id: next.id, data: next.data },
    });
    await service.stop();
    await reader.over;
    expect(reader.comments).toContain('the service stops');
    await service.start();
  });

  it('ends with the token', async () => {
    const reader = new EventReader(await get('/v1/messages/stream', secretariat, {}, 2));
    expect(reader.status).toBe(200);
    await reader.over;
    expect(reader.comments).toContain('the access token has expired');
  });

  it('ends for a client that is revoked', async () => {
    const actor = partnerOf(newId());
    const reader = new EventReader(await get('/v1/messages/stream', actor));
    const { clientId, organisationId } = actor;
    await publisher.publish('org.regional-events.client.revoked.v1', clientId, {
      clientId,
      organisationId,
      scopes: [],
    });
    await reader.over;
    expect(reader.comments).toContain('the client has been revoked');
    const refused = async () => (await get('/v1/messages', actor)).status === 401;
    expect(await eventually(refused)).toBe(true);
  });
});
