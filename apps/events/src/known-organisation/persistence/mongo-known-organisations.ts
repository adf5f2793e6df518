import { Injectable } from '@nestjs/common';
import { Connection, modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import { rebuildOfCopies } from '@regional-events/platform-mongo-messaging';
import type { Model } from 'mongoose';
import {
  OrganisationRetiredError,
  OrganisationUnknownError,
  type OrganisationReference,
} from '../domain/errors.ts';
import { KnownOrganisations, type OrganisationStatus } from '../use-cases/ports.ts';

interface KnownOrganisationDocument {
  readonly _id: string;
  readonly status: OrganisationStatus;
}

/** Copies of earlier versions do not tell whether the organisation was retired. */
const retirements = rebuildOfCopies('2026-11-30-retired-organisations', {
  status: { $exists: false },
});

export const knownOrganisationCollection: CollectionDefinition = {
  name: 'known-organisations',
  migrations: [retirements],
};

@Injectable()
export class MongoKnownOrganisations implements KnownOrganisations {
  readonly #model: Model<KnownOrganisationDocument>;

  constructor(connection: Connection) {
    this.#model = modelOf(connection, knownOrganisationCollection.name, {
      _id: String,
      status: { type: String, default: 'active' },
    });
  }

  async expectTakingPart(references: readonly OrganisationReference[]): Promise<void> {
    if (references.length === 0) return;
    const statuses = await this.#statusesOf(references.map(({ id }) => id));
    const unknown = references.filter(({ id }) => !statuses.has(id));
    if (unknown.length > 0) throw new OrganisationUnknownError(unknown);
    const retired = references.filter(({ id }) => statuses.get(id) === 'retired');
    if (retired.length > 0) throw new OrganisationRetiredError(retired);
  }

  async activeAmong(ids: readonly string[]): Promise<readonly string[]> {
    const statuses = await this.#statusesOf(ids);
    return ids.filter((id) => statuses.get(id) !== 'retired');
  }

  async keep(id: string, status: OrganisationStatus): Promise<void> {
    await this.#model.replaceOne({ _id: id }, { _id: id, status }, { upsert: true });
  }

  async #statusesOf(ids: readonly string[]): Promise<ReadonlyMap<string, OrganisationStatus>> {
    const known = await this.#model.find({ _id: { $in: ids } }).lean<KnownOrganisationDocument[]>();
    return new Map(known.map(({ _id, status }) => [_id, status]));
  }
}
