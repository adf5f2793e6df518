import { Injectable } from '@nestjs/common';
import { Connection, modelOf, saveVersioned } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { Organisation } from '../domain/organisation.ts';
import { OrganisationDirectory, type Organisations } from '../use-cases/ports.ts';
import { toDocument, toOrganisation } from './organisation.mapper.ts';
import {
  codeCollation,
  ORGANISATIONS,
  organisationFields,
  type OrganisationDocument,
} from './organisation.schema.ts';

@Injectable()
export class MongoOrganisationsRepository implements Organisations, OrganisationDirectory {
  readonly #organisations: Model<OrganisationDocument>;

  constructor(connection: Connection) {
    this.#organisations = modelOf(connection, ORGANISATIONS, organisationFields);
  }

  async find(id: string): Promise<Organisation | undefined> {
    const document = await this.#organisations.findById(id).lean<OrganisationDocument>();
    return document === null ? undefined : toOrganisation(document);
  }

  async isCodeTaken(code: string): Promise<boolean> {
    return (await this.#organisations.exists({ code }).collation(codeCollation)) !== null;
  }

  async isExternalRefTaken(clientId: string, externalRef: string): Promise<boolean> {
    return (await this.#organisations.exists({ createdBy: clientId, externalRef })) !== null;
  }

  async save(organisation: Organisation): Promise<void> {
    await saveVersioned(this.#organisations, toDocument(organisation));
  }

  async unknownOf(ids: readonly string[]): Promise<readonly string[]> {
    const found = await this.#organisations
      .find({ _id: { $in: ids } }, { _id: 1 })
      .lean<{ _id: string }[]>();
    const known = new Set(found.map(({ _id }) => _id));
    return ids.filter((id) => !known.has(id));
  }

  async retiredOf(ids: readonly string[]): Promise<readonly string[]> {
    const found = await this.#organisations
      .find({ _id: { $in: ids }, status: 'retired' }, { _id: 1 })
      .lean<{ _id: string }[]>();
    return found.map(({ _id }) => _id);
  }
}
