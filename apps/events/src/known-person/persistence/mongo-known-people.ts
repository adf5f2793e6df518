import { Injectable } from '@nestjs/common';
import { Connection, modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { PersonUnknownError, type PersonReference } from '../domain/errors.ts';
import { KnownPeople, type KnownAffiliation, type KnownPerson } from '../use-cases/ports.ts';

interface KnownPersonDocument {
  readonly _id: string;
  readonly affiliations: readonly KnownAffiliation[];
}

const fields = {
  _id: String,
  affiliations: [{ _id: false, organisationId: String, from: String, to: String }],
};

export const knownPersonCollection: CollectionDefinition = { name: 'known-people' };

@Injectable()
export class MongoKnownPeople implements KnownPeople {
  readonly #model: Model<KnownPersonDocument>;

  constructor(connection: Connection) {
    this.#model = modelOf(connection, knownPersonCollection.name, fields);
  }

  async expectKnown(references: readonly PersonReference[]): Promise<void> {
    if (references.length === 0) return;
    const wanted = references.map(({ id }) => id);
    const known = await this.#model.find({ _id: { $in: wanted } }, { _id: 1 }).lean();
    const ids = new Set(known.map(({ _id }) => _id));
    const unknown = references.filter(({ id }) => !ids.has(id));
    if (unknown.length > 0) throw new PersonUnknownError(unknown);
  }

  async keep({ id, affiliations }: KnownPerson): Promise<void> {
    await this.#model.replaceOne({ _id: id }, { _id: id, affiliations }, { upsert: true });
  }

  async forget(id: string): Promise<void> {
    await this.#model.deleteOne({ _id: id });
  }
}
