import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { messageContracts, type TopicContract } from '@regional-events/contracts-envelope';
import { newId, type Actor, type CommandContext } from '@regional-events/kernel';
import { loadConfig, platformConfig } from '@regional-events/platform-config';
import { createKafka, ensureTopics, kafkaOptions, KafkaPublisher, topicPlans } from '@regional-events/platform-kafka';
import type { Message } from '@regional-events/platform-messaging';
import {
  eventually,
  startService,
  testKafkaBrokers,
  testMongoServer,
  testPrefixes,
  type RunningService,
} from '@regional-events/testing';
import { allTopics } from './messaging/all-messages.ts';
import { partnerOf, secretariat } from './testing/messages.ts';
import { EventReader } from './testing/read-events.ts';
import { openTokenDesk, type TokenDesk } from './testing/token-desk.ts';

jest.setTimeout(60_000);

const issuer = 'https://events.example';
const { database, group, topic } = testPrefixes();
const settings = {
  MONGODB_URI: testMongoServer(),
  DATABASE_PREFIX: database,
  KAFKA_BROKERS: testKafkaBrokers().join(','),
  TOPIC_PREFIX: topic,
  GROUP_PREFIX: group,
};
const context: Omit<CommandContext, 'actor'> = { correlationId: 'c', traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` };
const contracts = messageContracts(allTopics);
let desk: TokenDesk;
let publisher: KafkaPublisher;
let service: RunningService;

beforeAll(async () => {
  desk = await openTokenDesk(issuer);
  const kafka = createKafka(kafkaOptions(loadConfig(platformConfig({}), settings), 'publisher'), () => undefined);
  const admin = kafka.admin();
  await admin.connect();
  await ensureTopics(admin, topicPlans(allTopics, topic), { replication: 1, dryRun: false });
  await admin.disconnect();
  publisher = new KafkaPublisher(kafka, topic);
  const env = { ...settings, PUBLIC_URL: issuer, ORGANISATIONS_URL: desk.address, WATCH_WRITES: 'report' };
  service = await startService('notifications', { env });
});

afterAll(async () => {
  await publisher.close();
  await desk.close();
});

const sequences = new Map<string, number>();

/** Publishes a message of an aggregate as its service would. */
async function publish(type: string, subject: string, data: Readonly<Record<string, unknown>>): Promise<Message> {
  const of: TopicContract | undefined = contracts.get(type)?.topic;
  if (of === undefined) throw new Error(`no such type: ${type}`);
  const sequence = (sequences.get(subject) ?? 0) + 1;
  sequences.set(subject, sequence);
  const message: Message = {
    ...context,
    id: newId(),
    type,
    source: of.source,
    topic: of.topic,
    subject,
    sequence,
    time: new Date(),
    dataschema: '/asyncapi.json',
    causationId: null,
    data: { ...data, sequence },
  };
  await publisher.publish([message]);
  return message;
}

const organisation = (id: string) => ({
  id,
  code: 'XX',
  kind: 'ngo',
  names: { en: 'An organisation' },
  country: null,
  parentId: null,
  status: 'active',
});

async function publishOrganisation(): Promise<Message> {
  const id = newId();
  return publish('org.regional-events.organisation.registered.v1', id, organisation(id));
}

async function get(path: string, actor: Actor, headers: Record<string, string> = {}, seconds?: number): Promise<Response> {
  const authorization = `Bearer ${await desk.tokenFor(actor, seconds)}`;
  return fetch(`${service.address}${path}`, { headers: { ...headers, authorization } });
}

async function list(path: string, actor: Actor): Promise<any> {
  return (await get(path, actor)).json();
}

describe('the message feed', () => {
  it('gives what came over Kafka, with the same id and payload, page by page until caught up', async () => {
    const published = [await publishOrganisation(), await publishOrganisation(), await publishOrganisation()];
    const actor = partnerOf(newId());
    const all = await eventually(() => list('/v1/messages', actor), { until: ({ data }: any) => data.length === 3 });
    expect(all.page).toEqual({ next: null });
    expect(all.data.map(({ id }: Message) => id).sort()).toEqual(published.map(({ id }) => id).sort());
    const first = all.data.find(({ id }: Message) => id === published[0]!.id);
    expect(first).toMatchObject({ specversion: '1.0', type: published[0]!.type, correlationid: 'c', data: published[0]!.data });
    const page = await get('/v1/messages?limit=2', actor);
    const { data, page: { next } }: any = await page.json();
    expect(next).toBe(data[1].id);
    expect(page.headers.get('link')).toBe(`<${issuer}/v1/messages?limit=2&after=${next}>; rel="next"`);
    expect((await list(`/v1/messages?limit=2&after=${next}`, actor)).data.map(({ id }: Message) => id)).toEqual([all.data[2].id]);
  });

  it('refuses an unknown position, an unknown type, an unknown parameter and a client without the scope', async () => {
    const refusal = async (path: string, actor: Actor = secretariat) => {
      const answer = await get(path, actor);
      return [answer.status, ((await answer.json()) as any).code];
    };
    expect(await refusal(`/v1/messages?after=${newId()}`)).toEqual([400, 'message.unknown-position']);
    expect(await refusal('/v1/messages/stream?after=nonsense')).toEqual([400, 'message.unknown-position']);
    expect(await refusal('/v1/messages?types=no.such.type')).toEqual([400, 'request.malformed']);
    expect(await refusal('/v1/messages?limit=201')).toEqual([400, 'request.malformed']);
    expect(await refusal('/v1/messages?sort=id')).toEqual([400, 'request.malformed']);
    expect(await refusal('/v1/messages/stream', { ...secretariat, scopes: [] })).toEqual([403, 'access.scope-missing']);
    expect((await fetch(`${service.address}/v1/messages`)).status).toBe(401);
  });

  it('names every type with its topic and the schema of its payload', async () => {
    const { data } = await list('/v1/message-types', secretariat);
    expect(data.map(({ type }: { type: string }) => type)).toEqual([...contracts.keys()]);
    expect(data[0]).toMatchObject({ topic: 'organisations.organisation.v1', schema: { type: 'object' } });
  });
});

describe('the stream of messages', () => {
  it('goes on behind Last-Event-ID with what is there and what comes, at once', async () => {
    const [seen, missed] = [await publishOrganisation(), await publishOrganisation()];
    await eventually(() => list('/v1/messages?limit=200', secretariat), { until: ({ data }: any) => data.some(({ id }: Message) => id === missed.id) });
    const order = (await list('/v1/messages?limit=200', secretariat)).data.map(({ id }: Message) => id);
    const [before, behind] = order.indexOf(seen.id) < order.indexOf(missed.id) ? [seen, missed] : [missed, seen];
    const reader = new EventReader(await get(`/v1/messages/stream?after=${order[0]}`, partnerOf(newId()), { 'last-event-id': before.id }));
    await eventually(() => reader.events.length === 1);
    const next = await publishOrganisation();
    await eventually(() => reader.events.length === 2);
    expect(reader.events.map(({ id }) => id)).toEqual([behind.id, next.id]);
    expect(reader.events[1]).toMatchObject({ event: next.type, data: { id: next.id, data: next.data } });
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
    await publish('org.regional-events.client.revoked.v1', clientId, { clientId, organisationId, scopes: [] });
    await reader.over;
    expect(reader.comments).toContain('the client has been revoked');
    expect((await get('/v1/messages', actor)).status).toBe(401);
  });
});
