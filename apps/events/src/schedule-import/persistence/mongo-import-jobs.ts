import { Injectable } from '@nestjs/common';
import { Connection, saveVersioned } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { ImportJob } from '../use-cases/ports.ts';
import { ImportJobs } from '../use-cases/ports.ts';
import { importJobModel, type ImportJobDocument } from './import-job.schema.ts';

const client = { personId: null, grants: [] };

@Injectable()
export class MongoImportJobs implements ImportJobs {
  readonly #model: Model<ImportJobDocument>;

  constructor(connection: Connection) {
    this.#model = importJobModel(connection);
  }

  async find(id: string): Promise<ImportJob | undefined> {
    const found = await this.#model.findById(id).lean<ImportJobDocument>();
    if (found === null) return undefined;
    const { _id, ...job } = found;
    // Jobs of earlier versions were asked for by clients.
    const actor = { ...client, ...job.actor };
    return { id: _id, ...job, actor };
  }

  async save({ id, ...job }: ImportJob): Promise<void> {
    await saveVersioned(this.#model, { _id: id, ...job });
  }
}
