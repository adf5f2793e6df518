import { Injectable } from '@nestjs/common';
import { Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { KnownOrganisations, type OrganisationStatus } from '../use-cases/ports.ts';
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

  async statusOf(id: string): Promise<OrganisationStatus | undefined> {
    const found = await this.#model.findById(id).lean<KnownOrganisationDocument>();
    return found?.status;
  }

  async keep(id: string, status: OrganisationStatus): Promise<void> {
    await this.#model.replaceOne({ _id: id }, { _id: id, status }, { upsert: true });
  }
}
