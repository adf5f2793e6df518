import { Injectable } from '@nestjs/common';
import { Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { KnownPeople, type KnownPerson } from '../use-cases/ports.ts';
import {
  knownPersonModel,
  knownPersonOf,
  type KnownPersonDocument,
} from './known-person.schema.ts';

@Injectable()
export class MongoKnownPeople implements KnownPeople {
  readonly #model: Model<KnownPersonDocument>;

  constructor(connection: Connection) {
    this.#model = knownPersonModel(connection);
  }

  async find(ids: readonly string[]): Promise<ReadonlyMap<string, KnownPerson>> {
    const found = await this.#model.find({ _id: { $in: ids } }).lean<KnownPersonDocument[]>();
    return new Map(found.map((person) => [person._id, knownPersonOf(person)]));
  }

  async keep({ id, affiliations }: KnownPerson): Promise<void> {
    await this.#model.replaceOne({ _id: id }, { _id: id, affiliations }, { upsert: true });
  }

  async forget(id: string): Promise<void> {
    await this.#model.deleteOne({ _id: id });
  }
}
