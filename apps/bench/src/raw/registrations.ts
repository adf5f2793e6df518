import { createHash, randomUUID } from 'node:crypto';
import type { mongo } from 'mongoose';
import { v7 } from 'uuid';
import type { OutboxRow } from './records.ts';

export interface Asked {
  readonly eventId: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly clientId: string;
  readonly idempotencyKey: string;
}

export interface Stored {
  readonly _id: string;
  readonly [field: string]: unknown;
}

interface Plan {
  readonly _id: string;
  readonly taken: number;
  readonly nextQueueNumber: number;
  readonly version: number;
}

const TRANSACTION = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', journal: true },
  readPreference: 'primary',
} as const;

/**
 * A nomination written straight down: three reads, and four writes that leave the documents that the registrations
 * service leaves. The seat is taken first, so that a conflict ends the transaction early.
 */
export class RawRegistrations {
  readonly #client: mongo.MongoClient;
  readonly #db: mongo.Db;
  /** By event: transactions that wait for the same seat plan would end each other. */
  readonly #last = new Map<string, Promise<unknown>>();

  constructor(client: mongo.MongoClient, db: mongo.Db) {
    this.#client = client;
    this.#db = db;
  }

  register(asked: Asked) {
    const before = this.#last.get(asked.eventId) ?? Promise.resolve();
    const registered = before.then(() => this.#registerNow(asked));
    this.#last.set(
      asked.eventId,
      registered.catch(() => undefined),
    );
    return registered;
  }

  async #registerNow(asked: Asked) {
    const { clientId, eventId, idempotencyKey, ...body } = asked;
    const session = this.#client.startSession();
    try {
      return await session.withTransaction(async () => {
        const queueNumber = await this.#takeSeat(eventId, session);
        await this.#check(asked, session);
        const registration = newRegistration(asked, queueNumber);
        await this.#of('registrations').insertOne(registration, { session });
        await this.#db.collection<OutboxRow>('outbox').insertOne(rowOf(registration), { session });
        const item = shown(registration);
        const answer = {
          _id: sha256(JSON.stringify([clientId, eventId, idempotencyKey])),
          bodyHash: sha256(JSON.stringify(body)),
          at: new Date(),
          answer: JSON.stringify(item),
        };
        await this.#of('idempotency_answers').insertOne(answer, { session });
        return item;
      }, TRANSACTION);
    } finally {
      await session.endSession();
    }
  }

  async #takeSeat(eventId: string, session: mongo.ClientSession): Promise<number> {
    const plan = await this.#db
      .collection<Plan>('seat-plans')
      .findOneAndUpdate(
        { _id: eventId, $expr: { $lt: ['$taken', '$capacity'] } },
        { $inc: { taken: 1, nextQueueNumber: 1, version: 1 } },
        { session },
      );
    if (plan === null) throw new Error('no seat');
    return plan.nextQueueNumber;
  }

  async #check(asked: Asked, session: mongo.ClientSession): Promise<void> {
    const { eventId, organisationId, personId } = asked;
    const event = await this.#of('events').findOne({ _id: eventId }, { session });
    const only = { projection: { _id: 1 }, session };
    const person = await this.#of('people').findOne({ _id: personId, organisationId }, only);
    const registered = await this.#of('registrations').findOne(
      { eventId, personId, live: true },
      only,
    );
    if (event?.['status'] !== 'published') throw new Error('not published');
    if (person === null) throw new Error('unknown');
    if (registered !== null) throw new Error('registered already');
  }

  #of(name: string): mongo.Collection<Stored> {
    return this.#db.collection<Stored>(name);
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

function newRegistration(asked: Asked, queueNumber: number) {
  const { eventId, personId, organisationId, clientId } = asked;
  const at = new Date();
  const id = v7();
  return {
    _id: v7(),
    eventId,
    personId,
    organisationId,
    role: 'participant',
    outsideWindowReason: null,
    externalRef: null,
    status: 'confirmed',
    live: true,
    reason: null,
    queueNumber,
    replaces: null,
    createdBy: clientId,
    nominatedAt: at,
    changedAt: at,
    steps: [{ id, at, type: 'confirmed', reason: null, position: null }],
    version: 1,
    sequence: 1,
    lastMessageId: id,
  };
}

type Registration = ReturnType<typeof newRegistration>;

function rowOf(registration: Registration): OutboxRow {
  const { _id: id, eventId, personId, organisationId, role, status } = registration;
  return {
    _id: registration.lastMessageId,
    type: `org.regional-events.registration.${status}.v1`,
    source: '/services/registrations',
    topic: 'registrations.registration.v1',
    subject: id,
    sequence: 1,
    time: registration.changedAt,
    dataschema: `/asyncapi.json#/components/schemas/registration.${status}`,
    traceparent: `00-${randomUUID().replaceAll('-', '')}-b7ad6b7169203331-01`,
    correlationId: randomUUID(),
    causationId: null,
    data: {
      id,
      eventId,
      personId,
      organisationId,
      role,
      status,
      reason: null,
      position: null,
      replaces: null,
      sequence: 1,
    },
  };
}

function shown({ _id: id, steps: _steps, live: _live, ...rest }: Registration) {
  const { version: _version, sequence: _sequence, lastMessageId: _last, ...facts } = rest;
  return { id, ...facts, position: null, pendingWith: null, pendingUntil: null };
}
