import { Injectable } from '@nestjs/common';
import { Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { KnownEvent } from '../domain/known-event.ts';
import { KnownEvents } from '../use-cases/ports.ts';
import { knownEventModel, knownEventOf, type KnownEventDocument } from './known-event.schema.ts';

@Injectable()
export class MongoKnownEvents implements KnownEvents {
  readonly #model: Model<KnownEventDocument>;

  constructor(connection: Connection) {
    this.#model = knownEventModel(connection);
  }

  async find(id: string): Promise<KnownEvent | undefined> {
    const found = await this.#model.findById(id).lean<KnownEventDocument>();
    return found === null ? undefined : knownEventOf(found);
  }

  async organisedBy(organisationId: string): Promise<readonly string[]> {
    const found = await this.#model
      .find({ organiserIds: organisationId }, { _id: 1 })
      .lean<{ readonly _id: string }[]>();
    return found.map(({ _id }) => _id);
  }

  async keep({ id, ...facts }: KnownEvent): Promise<void> {
    await this.#model.replaceOne({ _id: id }, { _id: id, ...facts }, { upsert: true });
  }
}
