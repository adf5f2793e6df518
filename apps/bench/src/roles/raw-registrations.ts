import { createHash, randomUUID } from 'node:crypto';
import type { mongo } from 'mongoose';
import { v7 } from 'uuid';

export interface Asked {
  readonly eventId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly role: string;
  readonly outsideWindowReason: string | null;
  readonly externalRef: string | null;
  readonly clientId: string;
  readonly idempotencyKey: string;
  readonly path: string;
}

interface Stored {
  readonly _id: string;
  readonly [field: string]: unknown;
}

interface Plan extends Stored {
  readonly taken: number;
  readonly capacity: number;
  readonly nextQueueNumber: number;
  readonly version: number;
}

const TRANSACTION = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', journal: true },
  readPreference: 'primary',
} as const;

/** The registrations service's nomination, written straight down: seven reads and four writes. */
export class RawRegistrations {
  readonly #client: mongo.MongoClient;
  readonly #db: mongo.Db;

  constructor(client: mongo.MongoClient, database: string) {
    this.#client = client;
    this.#db = client.db(database);
  }

  async register(asked: Asked) {
    const { clientId, path, idempotencyKey, ...body } = asked;
    const answerId = sha256(JSON.stringify([clientId, path, idempotencyKey]));
    const bodyHash = sha256(JSON.stringify(body));
    const session = this.#client.startSession();
    try {
      return await session.withTransaction(async () => {
        await this.#check(asked, answerId, session);
        const item = await this.#write(asked, session);
        await this.#of('idempotency_answers').insertOne(
          { _id: answerId, bodyHash, at: new Date(), answer: JSON.stringify(item), sealed: false },
          { session },
        );
        return item;
      }, TRANSACTION);
    } finally {
      await session.endSession();
    }
  }

  async #check(asked: Asked, answerId: string, session: mongo.ClientSession): Promise<void> {
    const { eventId, organisationId, personId } = asked;
    const answered = await this.#of('idempotency_answers').findOne({ _id: answerId }, { session });
    const event = await this.#of('known-events').findOne({ _id: eventId }, { session });
    const only = { projection: { _id: 1 }, session };
    const known = await this.#of('known-organisations').findOne({ _id: organisationId }, only);
    await this.#of('invitations').findOne({ eventId, organisationId, live: true }, only);
    const people = await this.#of('known-people')
      .find({ _id: { $in: [personId] } }, { session })
      .toArray();
    const registered = await this.#of('registrations')
      .find(
        { eventId, personId: { $in: [personId] }, live: true },
        { projection: { personId: 1 }, session },
      )
      .toArray();
    if (answered !== null) throw new Error('answered before');
    if (event?.['status'] !== 'published') throw new Error('not published');
    if (known === null || people.length === 0) throw new Error('unknown');
    if (registered.length > 0) throw new Error('registered already');
  }

  async #write(asked: Asked, session: mongo.ClientSession) {
    const plan = (await this.#of('seat-plans').findOne(
      { _id: asked.eventId },
      { session },
    )) as Plan | null;
    if (plan === null || plan.taken >= plan.capacity) throw new Error('no seat');
    const { _id, version, ...rest } = plan;
    const { matchedCount } = await this.#of('seat-plans').replaceOne(
      { _id, version },
      {
        ...rest,
        taken: plan.taken + 1,
        nextQueueNumber: plan.nextQueueNumber + 1,
        version: version + 1,
      },
      { session },
    );
    if (matchedCount !== 1) throw new Error('another writer came first');
    const registration = newRegistration(asked, plan.nextQueueNumber);
    await this.#of('registrations').insertOne(registration, { session });
    await this.#of('outbox').insertMany(rowsOf(registration), { session });
    return shown(registration);
  }

  #of(name: string): mongo.Collection<Stored> {
    return this.#db.collection<Stored>(name);
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

function newRegistration(asked: Asked, queueNumber: number) {
  const { eventId, personId, organisationId, role, outsideWindowReason, externalRef } = asked;
  const at = new Date();
  const steps = ['confirmed'].map((type) => {
    return { id: v7(), at, type, reason: null, position: null };
  });
  return {
    _id: v7(),
    eventId,
    personId,
    organisationId,
    role,
    outsideWindowReason,
    externalRef,
    status: 'confirmed',
    live: true,
    reason: null,
    queueNumber,
    replaces: null,
    createdBy: asked.clientId,
    nominatedAt: at,
    changedAt: at,
    steps,
    version: 1,
    sequence: steps.length,
    lastMessageId: steps.at(-1)?.id ?? null,
  };
}

type Registration = ReturnType<typeof newRegistration>;

function rowsOf(registration: Registration): Stored[] {
  const { _id: id, eventId, personId, organisationId, role } = registration;
  const traceparent = `00-${randomUUID().replaceAll('-', '')}-b7ad6b7169203331-01`;
  const correlationId = randomUUID();
  return registration.steps.map((step, index) => ({
    _id: step.id,
    slot: Number.parseInt(id.slice(-4), 16) % 8,
    type: `org.regional-events.registration.${step.type}.v1`,
    source: '/services/registrations',
    topic: 'registrations.registration.v1',
    subject: id,
    sequence: index + 1,
    time: step.at,
    dataschema: `/asyncapi.json#/components/schemas/registration.${step.type}`,
    traceparent,
    correlationId,
    causationId: null,
    data: {
      id,
      eventId,
      personId,
      organisationId,
      role,
      status: step.type,
      reason: null,
      position: null,
      replaces: null,
      sequence: index + 1,
    },
  }));
}

function shown({ _id: id, steps: _steps, live: _live, ...rest }: Registration) {
  const { version: _version, sequence: _sequence, lastMessageId: _last, ...facts } = rest;
  return { id, ...facts, position: null, pendingWith: null, pendingUntil: null };
}
