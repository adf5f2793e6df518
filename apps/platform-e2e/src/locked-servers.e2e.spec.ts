import { createHash, createHmac } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  eventually,
  registerOrganisation,
  startPlatform,
  taken,
  testLockedBrokers,
  testMongoServer,
  workshop,
  type Item,
  type RunningPlatform,
  fetchPromised,
} from '@regional-events/testing';
import { Kafka, logLevel } from 'kafkajs';
import { decodeJwt, importJWK, SignJWT } from 'jose';
import mongoose from 'mongoose';
import { dumpOf } from './signing-key-dump.ts';

// servers that were given, or containers of the tests, ask nobody: there is nothing to try then
const locked = testLockedBrokers() !== undefined;
const everywhere = locked ? describe : describe.skip;
const services = ['organisations', 'events', 'registrations', 'notifications'] as const;
type Service = (typeof services)[number];

let platform: RunningPlatform;

beforeAll(async () => {
  platform = await startPlatform();
});

const databaseOf = (service: Service) => `${platform.prefixes.database}${service}`;
const topicNamed = (topic: string) => `${platform.prefixes.topic}${topic}`;

async function withMongo<T>(
  user: { username: string; password: string } | undefined,
  work: (client: mongoose.mongo.MongoClient) => Promise<T>,
): Promise<T> {
  const { host } = new URL(testMongoServer());
  const auth = user && { auth: user, authSource: 'admin' };
  const client = new mongoose.mongo.MongoClient(`mongodb://${host}/?replicaSet=rs0`, {
    serverSelectionTimeoutMS: 10_000,
    ...auth,
  });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

function mongoUser(service: Service) {
  const settings = platform.accounts?.of[service];
  return {
    username: settings?.['MONGODB_USERNAME'] ?? '',
    password: settings?.['MONGODB_PASSWORD'] ?? '',
  };
}

function kafkaOf(service: Service, password?: string): Kafka {
  const settings = platform.accounts?.of[service];
  return new Kafka({
    clientId: 'tests',
    brokers: [testLockedBrokers() ?? ''],
    logLevel: logLevel.NOTHING,
    sasl: {
      mechanism: 'scram-sha-512',
      username: settings?.['KAFKA_SASL_USERNAME'] ?? '',
      password: password ?? settings?.['KAFKA_SASL_PASSWORD'] ?? '',
    },
    retry: { retries: 0 },
  });
}

async function write(kafka: Kafka, topic: string): Promise<void> {
  const producer = kafka.producer();
  try {
    await producer.connect();
    await producer.send({ topic: topicNamed(topic), messages: [{ key: 'x', value: '{}' }] });
  } finally {
    await producer.disconnect();
  }
}

/** Reads until the first fetch came, or until it is refused. */
async function read(kafka: Kafka, topic: string, groupId: string): Promise<void> {
  const consumer = kafka.consumer({ groupId, allowAutoTopicCreation: false });
  const done = Promise.withResolvers<void>();
  consumer.on(consumer.events.FETCH, () => done.resolve());
  consumer.on(consumer.events.CRASH, ({ payload }) => done.reject(payload.error));
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topicNamed(topic)], fromBeginning: true });
    await consumer.run({ autoCommit: false, eachMessage: () => Promise.resolve() });
    await done.promise;
  } finally {
    await consumer.disconnect();
  }
}

everywhere('MongoDB', () => {
  it('lets each service use its own database, and no other', async () => {
    for (const service of services) {
      await withMongo(mongoUser(service), async (client) => {
        const own = client.db(databaseOf(service));
        expect(await own.collection('outbox').countDocuments()).toBeGreaterThanOrEqual(0);
        for (const other of services.filter((name) => name !== service)) {
          const foreign = client.db(databaseOf(other));
          await expect(foreign.collection('outbox').findOne()).rejects.toThrow(/not authorized/);
          const forged = foreign.collection('outbox').insertOne({ forged: true });
          await expect(forged).rejects.toThrow(/not authorized/);
          await expect(foreign.listCollections().toArray()).rejects.toThrow(/not authorized/);
        }
        const users = client.db('admin').collection('system.users').findOne();
        await expect(users).rejects.toThrow(/not authorized/);
        const shutdown = client.db('admin').command({ shutdown: 1 });
        await expect(shutdown).rejects.toThrow(/not authorized/);
      });
    }
  });

  it('lets nobody do anything without a name, or with a wrong password', async () => {
    const asked = withMongo(undefined, (client) =>
      client.db(databaseOf('organisations')).collection('people').findOne(),
    );
    await expect(asked).rejects.toThrow(/requires authentication/);
    const wrong = withMongo({ ...mongoUser('events'), password: 'wrong' }, (client) =>
      client.db(databaseOf('events')).collection('outbox').findOne(),
    );
    await expect(wrong).rejects.toThrow(/Authentication failed/);
  });
});

everywhere('Kafka', () => {
  it('takes a record from the service whose topic it is, and no forged one from another', async () => {
    await expect(write(kafkaOf('organisations'), 'events.event.v1')).rejects.toThrow(
      /not authorized/i,
    );
    await expect(write(kafkaOf('notifications'), 'organisations.client.v1')).rejects.toThrow(
      /not authorized/i,
    );
    await expect(write(kafkaOf('events'), 'registrations.registration.v1')).rejects.toThrow(
      /not authorized/i,
    );
  });

  it('shows a topic to the services that hear of it, in groups of their own', async () => {
    const group = (service: Service) => `${platform.prefixes.group}${service}`;
    await expect(
      read(kafkaOf('organisations'), 'events.event.v1', group('organisations')),
    ).rejects.toThrow(/not authorized|group coordinator/i); // it has no group, and kafkajs says it in its own words
    const events = kafkaOf('events');
    await expect(
      read(events, 'organisations.organisation.v1', group('registrations')),
    ).rejects.toThrow(/not authorized|group coordinator/i);
    const replay = `${group('events')}.replay.test`;
    await expect(read(events, 'organisations.organisation.v1', replay)).resolves.toBeUndefined();
  });

  it('lets nobody in without a name, or with a wrong password', async () => {
    const brokers = [testLockedBrokers() ?? ''];
    const nobody = new Kafka({ brokers, logLevel: logLevel.NOTHING, retry: { retries: 0 } });
    await expect(write(nobody, 'events.event.v1')).rejects.toThrow(/connection/i);
    await expect(write(kafkaOf('events', 'wrong'), 'events.event.v1')).rejects.toThrow(
      /authentication failed/i,
    );
  });
});

describe('A token', () => {
  const role = { role: 'secretariat', organisation_id: null };

  it('made with anything that a dump of the database holds is refused', async () => {
    const secretariat = platform.asSecretariat();
    const mine = await tokenOf(platform);
    const { kid, texts } = await dumpOf(platform);
    const claims = { ...decodeJwt(mine), ...role };
    expect(texts.length).toBeGreaterThan(3);
    const tokens = [];
    for (const text of texts) {
      tokens.push(hmacToken({ alg: 'HS256', kid, typ: 'at+jwt' }, claims, text));
      tokens.push(hmacToken({ alg: 'ES256', kid, typ: 'at+jwt' }, claims, text));
      const token = await signedBy(text, kid, claims);
      if (token !== undefined) tokens.push(token);
    }
    for (const token of tokens) {
      const headers = { authorization: `Bearer ${token}` };
      const { status } = await platform.asNobody().get('/v1/clients', { headers });
      expect(status).toBe(401);
    }
    expect((await secretariat.get('/v1/clients')).status).toBe(200);
  });

  it('and a message still go their way for those who may', async () => {
    const organiser = await registerOrganisation(platform.asSecretariat());
    const { id } = await eventually(async () =>
      taken(await platform.asSecretariat().post<Item>('/v1/events', workshop(5, [organiser]))),
    );
    expect(id).toEqual(expect.any(String));
  });
});

async function tokenOf({ address, secretariat }: RunningPlatform): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: secretariat.clientId,
    client_secret: secretariat.clientSecret,
  });
  const response = await fetchPromised(new URL('/v1/oauth/token', address).href, {
    method: 'POST',
    body,
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function hmacToken(header: object, claims: object, secret: string): string {
  const text = `${encoded(header)}.${encoded(claims)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

/** With a text as if it were the private number of the platform's own curve. */
async function signedBy(text: string, kid: string, claims: ReturnType<typeof decodeJwt>) {
  const d = createHash('sha256').update(text).digest('base64url');
  const { x, y } = (await dumpOf(platform)).publicJwk;
  try {
    const key = await importJWK({ kty: 'EC', crv: 'P-256', x, y, d }, 'ES256');
    const header = { alg: 'ES256', kid, typ: 'at+jwt' };
    return await new SignJWT(claims).setProtectedHeader(header).sign(key);
  } catch {
    return undefined; // no private number of this public key
  }
}
