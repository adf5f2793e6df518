// What somebody would write with Fastify, the driver and kafkajs alone, in one process.
import Fastify, { type FastifyRequest } from 'fastify';
import { jwtVerify, SignJWT } from 'jose';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { mongo } from 'mongoose';
import { answer } from '../processes/serve-role.ts';
import { feed, rawKafka, relay } from '../raw/messages.ts';
import { RawRegistrations, type Stored } from '../raw/registrations.ts';
import { openDriver } from '../servers/databases.ts';
import { makeTopics } from '../servers/topics.ts';

export interface RawSetup {
  readonly mongoUri: string;
  readonly brokers: readonly string[];
  readonly organisationId: string;
  readonly personIds: readonly string[];
  /** As the platform answers them. */
  readonly events: readonly { readonly id: string }[];
}

export interface RawOpened {
  readonly address: string;
  readonly token: string;
}

const uuid = { type: 'string', format: 'uuid' } as const;
const schema = {
  params: { type: 'object', properties: { eventId: uuid } },
  body: {
    type: 'object',
    required: ['personId', 'organisationId'],
    additionalProperties: false,
    properties: { personId: uuid, organisationId: uuid },
  },
};
const issuer = 'http://127.0.0.1';
const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });

answer('open', async (setup: RawSetup): Promise<RawOpened> => {
  const client = await openDriver(setup.mongoUri, 'raw');
  const db = client.db('raw');
  await fill(db, setup);
  await makeTopics(setup.brokers, '');
  const kafka = rawKafka(setup.brokers);
  await relay(db, kafka);
  await feed(client, db, kafka);
  const address = await serve(client, db);
  const token = await new SignJWT({ client_id: randomUUID(), scope: 'registrations:write' })
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer(issuer)
    .setExpirationTime('2h')
    .sign(keys.privateKey);
  return { address, token };
});

async function fill(db: mongo.Db, setup: RawSetup): Promise<void> {
  const { organisationId, personIds, events } = setup;
  const put = (name: string, documents: Stored[]) =>
    db.collection<Stored>(name).insertMany(documents);
  await put(
    'events',
    events.map(({ id: _id, ...facts }) => ({ _id, ...facts })),
  );
  const numbers = { taken: 0, onOffer: 0, waiting: 0, nextQueueNumber: 1, version: 1, sequence: 1 };
  await put(
    'seat-plans',
    events.map(({ id: _id }) => ({ _id, capacity: 100_000, ...numbers })),
  );
  await put(
    'people',
    personIds.map((_id) => ({ _id, organisationId, displayName: 'Mira Novak' })),
  );
  for (const name of [
    'outbox',
    'idempotency_answers',
    'messages',
    'inbox-marks',
    'feed-counters',
  ]) {
    await db.createCollection(name);
  }
  const live = { unique: true, partialFilterExpression: { live: true } };
  await db.collection('registrations').createIndex({ eventId: 1, personId: 1 }, live);
  await db.collection('registrations').createIndex({ eventId: 1, _id: 1 });
  await db.collection('messages').createIndex({ position: 1 }, { unique: true });
}

function serve(client: mongo.MongoClient, db: mongo.Db): Promise<string> {
  const registrations = new RawRegistrations(client, db);
  const of = (name: string) => db.collection<Stored>(name);
  const fastify = Fastify({ logger: { level: 'error' } });
  fastify.post('/v1/events/:eventId/registrations', { schema }, async (request, reply) => {
    const { personId, organisationId } = request.body as Record<string, string>;
    const item = await registrations.register({
      eventId: eventOf(request),
      personId: personId ?? '',
      organisationId: organisationId ?? '',
      clientId: await clientOf(request),
      idempotencyKey: String(request.headers['idempotency-key']),
    });
    const person = await of('people').findOne({ _id: item.personId });
    return reply.code(201).send({ ...item, person });
  });
  fastify.get('/v1/events/:eventId', async (request) => {
    await clientOf(request);
    return of('events').findOne({ _id: eventOf(request) });
  });
  fastify.get('/v1/events', async (request) => {
    await clientOf(request);
    return { data: await of('events').find().sort({ _id: 1 }).limit(20).toArray() };
  });
  fastify.get('/v1/events/:eventId/registrations', async (request) => {
    await clientOf(request);
    const eventId = eventOf(request);
    const data = await of('registrations').find({ eventId }).sort({ _id: 1 }).limit(20).toArray();
    const personIds = data.map(({ personId }) => String(personId));
    const people = await of('people')
      .find({ _id: { $in: personIds } })
      .toArray();
    const names = new Map(people.map((person) => [person._id, person]));
    return { data: data.map((one) => ({ ...one, person: names.get(String(one['personId'])) })) };
  });
  return fastify.listen({ port: 0, host: '127.0.0.1' });
}

function eventOf({ params }: FastifyRequest): string {
  return (params as { eventId: string }).eventId;
}

async function clientOf({ headers }: FastifyRequest): Promise<string> {
  const token = headers.authorization?.slice('Bearer '.length) ?? '';
  const { payload } = await jwtVerify(token, keys.publicKey, { issuer, algorithms: ['ES256'] });
  return String(payload['client_id']);
}
