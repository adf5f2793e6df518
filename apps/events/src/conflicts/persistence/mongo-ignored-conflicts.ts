import { Injectable } from '@nestjs/common';
import { Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { IgnoredConflicts, type Ignored } from '../use-cases/ports.ts';
import { ignoredConflictModel, type IgnoredConflictDocument } from './ignored-conflict.schema.ts';

@Injectable()
export class MongoIgnoredConflicts implements IgnoredConflicts {
  readonly #model: Model<IgnoredConflictDocument>;

  constructor(connection: Connection) {
    this.#model = ignoredConflictModel(connection);
  }

  async of(eventId: string): Promise<ReadonlyMap<string, Ignored>> {
    const found = await this.#model.find({ eventId }).lean<IgnoredConflictDocument[]>();
    return new Map(found.map(({ _id, ...said }) => [_id, { conflictId: _id, ...said }]));
  }

  async keep({ conflictId: _id, ...said }: Ignored): Promise<void> {
    await this.#model.replaceOne({ _id }, { _id, ...said }, { upsert: true });
  }
}
