import mongoose from 'mongoose';
import type { LoggedEffect } from './judge-effects.ts';
import { aggregateCollections, type StoredAggregate } from './judge-messages.ts';
import type { SeatEvidence, StoredRegistration, StoredSeatPlan } from './judge-seats.ts';

type MongoClient = mongoose.mongo.MongoClient;
type Db = mongoose.mongo.Db;

const consumers = ['organisations', 'events', 'registrations', 'notifications', 'witness'] as const;
export const producers = ['organisations', 'events', 'registrations', 'notifications'] as const;

interface FedMessage {
  readonly _id: string;
  readonly topic: string;
  readonly message: { readonly subject: string; readonly sequence: string };
}

interface StoredMark {
  readonly _id: string;
  readonly copy: { readonly sequence: number } | null;
  readonly reaction: { readonly sequence: number } | null;
}

interface ParkedRow extends LoggedEffect {
  readonly reason: string;
  readonly detail: string;
}

/** Reads what the services have stored, past all of their code. */
export class Evidence {
  readonly #client: MongoClient;
  readonly #prefix: string;

  constructor(client: MongoClient, prefix: string) {
    this.#client = client;
    this.#prefix = prefix;
  }

  async aggregates(): Promise<StoredAggregate[]> {
    const lists = await Promise.all(
      aggregateCollections.map(async ({ service, collection }) => {
        const stored = await this.#db(service)
          .collection<{ _id: string; sequence: number; lastMessageId: string }>(collection)
          .find({ lastMessageId: { $type: 'string' } })
          .project<{ _id: string; sequence: number; lastMessageId: string }>({
            sequence: 1,
            lastMessageId: 1,
          })
          .toArray();
        return stored.map(({ _id: subject, ...rest }) => ({ collection, subject, ...rest }));
      }),
    );
    return lists.flat();
  }

  /** Both in one snapshot that a majority holds. */
  async seats(): Promise<SeatEvidence> {
    const session = this.#client.startSession({ snapshot: true });
    try {
      const db = this.#db('registrations');
      const plans = await db
        .collection<StoredSeatPlan>('seat-plans')
        .find({}, { session })
        .toArray();
      const registrations = await db
        .collection<StoredRegistration>('registrations')
        .find({}, { session })
        .project<StoredRegistration>({
          eventId: 1,
          personId: 1,
          status: 1,
          live: 1,
          queueNumber: 1,
          'steps.type': 1,
        })
        .toArray();
      return { plans, registrations };
    } finally {
      await session.endSession();
    }
  }

  /** How many answers are kept under idempotency keys. */
  async storedAnswers(service: string): Promise<number> {
    return this.#db(service).collection('idempotency_answers').countDocuments();
  }

  peopleByRef(): Promise<ReadonlyMap<string, number>> {
    return this.#countBy('organisations', 'people', 'externalRef');
  }

  eventsByTitle(): Promise<ReadonlyMap<string, number>> {
    return this.#countBy('events', 'events', 'title.en');
  }

  async witnessed(): Promise<LoggedEffect[]> {
    return this.#db('witness')
      .collection<LoggedEffect>('effects')
      .find()
      .sort({ _id: 1 })
      .map(({ messageId, topic, subject, sequence }) => ({ messageId, topic, subject, sequence }))
      .toArray();
  }

  /** The feed of the notifications service, in its own order. */
  async fed(): Promise<LoggedEffect[]> {
    return this.#db('notifications')
      .collection<FedMessage>('messages')
      .find()
      .sort({ position: 1 })
      .map(({ _id, topic, message }) => ({
        messageId: _id,
        topic,
        subject: message.subject,
        sequence: Number(message.sequence),
      }))
      .toArray();
  }

  /** Up to where each stream is marked as handled, in both phases; by `<topic>/<subject>`. */
  async marks(service: string): Promise<ReadonlyMap<string, number>> {
    const marks = await this.#db(service)
      .collection<StoredMark>('inbox_marks')
      .find()
      .map(({ _id, copy, reaction }): [string, number] => [
        _id,
        Math.min(copy?.sequence ?? 0, reaction?.sequence ?? 0),
      ])
      .toArray();
    return new Map(marks);
  }

  /** Capacities as the events service has heard of them, by event. */
  async capacitiesHeard(): Promise<ReadonlyMap<string, number>> {
    const known = await this.#db('events')
      .collection<{ _id: string; capacity: number }>('known-seat-plans')
      .find()
      .map(({ _id, capacity }): [string, number] => [_id, capacity])
      .toArray();
    return new Map(known);
  }

  async parked(service: string): Promise<string[]> {
    return this.#db(service)
      .collection<ParkedRow>('parked_messages')
      .find()
      .map(
        ({ topic, subject, sequence, reason, detail }) =>
          `${topic}/${subject} ${sequence} ${reason} (${detail})`,
      )
      .toArray();
  }

  /** Ids of what waits aside in this service. */
  async setAside(service: string): Promise<ReadonlySet<string>> {
    const parked = await this.#db(service).collection('parked_messages').distinct('messageId');
    return new Set(parked.map(String));
  }

  /** `<topic>/<partition>/<offset>` of this service's dead letters. */
  async dead(service: string): Promise<ReadonlySet<string>> {
    const letters = this.#db(service).collection<{ _id: string }>('dead_letters').find();
    return new Set(await letters.map(({ _id }) => _id).toArray());
  }

  async waitingInOutboxes(): Promise<number> {
    const counts = await Promise.all(
      producers.map((service) => this.#db(service).collection('outbox').countDocuments()),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async allParked(): Promise<string[]> {
    const lists = await Promise.all(
      consumers.map(async (service) =>
        (await this.parked(service)).map((stream) => `${service}: ${stream}`),
      ),
    );
    return lists.flat();
  }

  async #countBy(
    service: string,
    collection: string,
    field: string,
  ): Promise<ReadonlyMap<string, number>> {
    const counted = await this.#db(service)
      .collection(collection)
      .aggregate<{ _id: string; count: number }>([
        { $match: { [field]: { $type: 'string' } } },
        { $group: { _id: `$${field}`, count: { $sum: 1 } } },
      ])
      .toArray();
    return new Map(counted.map(({ _id, count }) => [_id, count]));
  }

  #db(service: string): Db {
    return this.#client.db(`${this.#prefix}${service}`);
  }
}
