import { Injectable } from '@nestjs/common';
import { etagOf, type Actor, type Versioned } from '@regional-events/kernel';
import type { AccountStanding } from '@regional-events/platform-auth';
import { Connection, findList } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { expectMaySee, visibleTo } from '../domain/access.ts';
import { AccountNotFoundError } from '../domain/errors.ts';
import { accountModel, type AccountDocument } from '../persistence/account.schema.ts';
import { viewOf, type AccountView } from '../use-cases/account-view.ts';
import type { AccountListQuery } from './account-list.ts';

export interface PageOf<T> {
  readonly data: readonly T[];
  readonly next: string | null;
}

@Injectable()
export class AccountQueries {
  readonly #accounts: Model<AccountDocument>;

  constructor(connection: Connection) {
    this.#accounts = accountModel(connection);
  }

  async read(id: string, actor: Actor): Promise<Versioned<AccountView>> {
    expectMaySee(actor, id);
    const document = await this.#accounts.findById(id).lean<AccountDocument>();
    if (document === null) throw new AccountNotFoundError();
    return { item: viewOf(id, document), etag: etagOf(document.version) };
  }

  async list(query: AccountListQuery, actor: Actor): Promise<PageOf<AccountView>> {
    const { rows, next } = await findList(this.#accounts, query, {
      actor,
      within: visibleTo(actor),
      paths: { role: 'grants.role', organisationId: 'grants.organisationId' },
    });
    return { data: rows.map((row) => viewOf(row._id, row)), next };
  }

  /** What the account says now. */
  async standing(id: string): Promise<AccountStanding | undefined> {
    const document = await this.#accounts.findById(id).lean<AccountDocument>();
    if (document === null) return undefined;
    const { personId, status, grants } = document;
    return { personId, status, grants };
  }
}
