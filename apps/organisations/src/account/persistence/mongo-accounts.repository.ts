import { Injectable } from '@nestjs/common';
import { Connection, saveVersioned } from '@regional-events/platform-mongo';
import type { Model, QueryFilter } from 'mongoose';
import { foldedAddress, type Account } from '../domain/account.ts';
import type { Accounts } from '../use-cases/ports.ts';
import { accountModel, accountOf, documentOf, type AccountDocument } from './account.schema.ts';

@Injectable()
export class MongoAccountsRepository implements Accounts {
  readonly #accounts: Model<AccountDocument>;

  constructor(connection: Connection) {
    this.#accounts = accountModel(connection);
  }

  find(id: string): Promise<Account | undefined> {
    return this.#findOne({ _id: id });
  }

  findByAddress(email: string): Promise<Account | undefined> {
    return this.#findOne({ foldedEmail: foldedAddress(email) });
  }

  findByPerson(personId: string): Promise<Account | undefined> {
    return this.#findOne({ personId, live: true });
  }

  async findByOrganisation(organisationId: string): Promise<readonly Account[]> {
    const documents = await this.#accounts
      .find({ 'grants.organisationId': organisationId, live: true })
      .sort({ _id: 1 })
      .lean<AccountDocument[]>();
    return documents.map(accountOf);
  }

  async save(account: Account): Promise<void> {
    await saveVersioned(this.#accounts, documentOf(account));
  }

  async #findOne(filter: QueryFilter<AccountDocument>): Promise<Account | undefined> {
    const document = await this.#accounts.findOne(filter).lean<AccountDocument>();
    return document === null ? undefined : accountOf(document);
  }
}
