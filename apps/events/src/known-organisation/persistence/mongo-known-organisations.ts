import { Injectable } from '@nestjs/common';
import { Connection, modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { OrganisationUnknownError, type OrganisationReference } from '../domain/errors.ts';
import { KnownOrganisations } from '../use-cases/ports.ts';

interface KnownOrganisationDocument {
  readonly _id: string;
}

export const knownOrganisationCollection: CollectionDefinition = { name: 'known-organisations' };

@Injectable()
export class MongoKnownOrganisations implements KnownOrganisations {
  readonly #model: Model<KnownOrganisationDocument>;

  constructor(connection: Connection) {
    this.#model = modelOf(connection, knownOrganisationCollection.name, { _id: String });
  }

  async expectKnown(references: readonly OrganisationReference[]): Promise<void> {
    if (references.length === 0) return;
    const wanted = references.map(({ id }) => id);
    const known = await this.#model.find({ _id: { $in: wanted } }, { _id: 1 }).lean();
    const ids = new Set(known.map(({ _id }) => _id));
    const unknown = references.filter(({ id }) => !ids.has(id));
    if (unknown.length > 0) throw new OrganisationUnknownError(unknown);
  }

  async keep(id: string): Promise<void> {
    await this.#model.replaceOne({ _id: id }, { _id: id }, { upsert: true });
  }
}
