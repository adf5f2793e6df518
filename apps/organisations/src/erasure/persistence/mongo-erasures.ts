import { Injectable } from '@nestjs/common';
import { Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { Erasure } from '../domain/erasure.ts';
import type { Erasures } from '../use-cases/ports.ts';
import { erasureModel, type ErasureDocument } from './erasure.schema.ts';

@Injectable()
export class MongoErasures implements Erasures {
  readonly #model: Model<ErasureDocument>;

  constructor(connection: Connection) {
    this.#model = erasureModel(connection);
  }

  async find(personId: string): Promise<Erasure | undefined> {
    const document = await this.#model.findById(personId).lean<ErasureDocument>();
    return document === null ? undefined : erasureOf(document);
  }

  async pending(askedBefore: Date, after: string, limit: number): Promise<readonly Erasure[]> {
    const found = await this.#model
      .find({ doneAt: null, askedAt: { $lt: askedBefore }, _id: { $gt: after } })
      .sort({ _id: 1 })
      .limit(limit)
      .lean<ErasureDocument[]>();
    return found.map(erasureOf);
  }

  async add(erasure: Erasure): Promise<void> {
    await this.#model.insertMany([documentOf(erasure)]);
  }

  async change(erasure: Erasure): Promise<void> {
    await this.#model.replaceOne({ _id: erasure.personId }, documentOf(erasure));
  }
}

export function erasureOf({ _id: personId, ...rest }: ErasureDocument): Erasure {
  return { personId, ...rest };
}

function documentOf({ personId, ...rest }: Erasure): ErasureDocument {
  return { _id: personId, ...rest };
}
