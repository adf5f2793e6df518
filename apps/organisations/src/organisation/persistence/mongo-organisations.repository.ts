import { Injectable } from '@nestjs/common';
import { Connection, modelOf, saveVersioned } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { OrganisationStatus } from '../domain/organisation-events.ts';
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

  async findByCode(code: string): Promise<Organisation | undefined> {
    const document = await this.#organisations
      .findOne({ code })
      .collation(codeCollation)
      .lean<OrganisationDocument>();
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

  async statusesOf(ids: readonly string[]): Promise<ReadonlyMap<string, OrganisationStatus>> {
    if (ids.length === 0) return new Map();
    const found = await this.#organisations
      .find({ _id: { $in: ids } }, { status: 1 })
      .lean<Pick<OrganisationDocument, '_id' | 'status'>[]>();
    return new Map(found.map(({ _id, status }) => [_id, status]));
  }

  async idsIn(countries: readonly string[]): Promise<readonly string[]> {
    return this.#organisations.distinct('_id', { country: { $in: countries } });
  }

  async idsOf(codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (codes.length === 0) return new Map();
    const found = await this.#organisations
      .find({ code: { $in: codes } }, { code: 1 })
      .collation(codeCollation)
      .lean<Pick<OrganisationDocument, '_id' | 'code'>[]>();
    return new Map(found.map(({ _id, code }) => [code.toLowerCase(), _id]));
  }
}
