import { Injectable } from '@nestjs/common';
import { Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { KnownOrganisations } from '../use-cases/ports.ts';
import {
  knownOrganisationModel,
  type KnownOrganisationDocument,
} from './known-organisation.schema.ts';

@Injectable()
export class MongoKnownOrganisations implements KnownOrganisations {
  readonly #model: Model<KnownOrganisationDocument>;

  constructor(connection: Connection) {
    this.#model = knownOrganisationModel(connection);
  }

  async has(id: string): Promise<boolean> {
    return (await this.#model.exists({ _id: id })) !== null;
  }

  async keep(id: string): Promise<void> {
    await this.#model.updateOne({ _id: id }, { $setOnInsert: { _id: id } }, { upsert: true });
  }
}
