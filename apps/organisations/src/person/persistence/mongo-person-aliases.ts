import { Injectable } from '@nestjs/common';
import { Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { Person } from '../domain/person.ts';
import type { PersonAliases } from '../use-cases/ports.ts';
import { personAliasModel, type PersonAliasDocument } from './person-alias.schema.ts';

@Injectable()
export class MongoPersonAliases implements PersonAliases {
  readonly #aliases: Model<PersonAliasDocument>;

  constructor(connection: Connection) {
    this.#aliases = personAliasModel(connection);
  }

  async personOf(id: string): Promise<string | undefined> {
    const alias = await this.#aliases.findById(id).lean<PersonAliasDocument>();
    return alias?.personId;
  }

  async add({ id, state }: Person, intoId: string): Promise<void> {
    await this.#aliases.updateMany({ personId: id }, { $set: { personId: intoId } });
    const { externalRef, createdBy } = state;
    const key = { externalRef, createdBy: externalRef === null ? null : createdBy };
    await this.#aliases.insertMany([{ _id: id, personId: intoId, ...key }]);
  }

  async removeAllOf(personId: string): Promise<void> {
    await this.#aliases.deleteMany({ personId });
  }
}
