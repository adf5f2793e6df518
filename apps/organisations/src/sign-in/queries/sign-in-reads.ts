import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { Connection, findList, modelOf } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { accountModel, type AccountDocument } from '../../account/persistence/account.schema.ts';
import { expectMaySee } from '../domain/access.ts';
import { AccountNotFoundError } from '../domain/errors.ts';
import { SIGN_INS, signInFields, type SignInDocument } from '../persistence/sign-in.schema.ts';
import type { SignInListQuery } from './sign-in-list.ts';

export interface SignInView {
  readonly id: string;
  readonly since: string;
  readonly lastUsedAt: string;
  readonly methods: readonly string[];
  readonly browser: string;
  readonly network: string;
}

@Injectable()
export class SignInReads {
  readonly #accounts: Model<AccountDocument>;
  readonly #signIns: Model<SignInDocument>;

  constructor(connection: Connection) {
    this.#accounts = accountModel(connection);
    this.#signIns = modelOf(connection, SIGN_INS, signInFields);
  }

  /** Those of one account, to its owner and to the secretariat. */
  async list(accountId: string, query: SignInListQuery, actor: Actor) {
    expectMaySee(actor, accountId);
    if ((await this.#accounts.exists({ _id: accountId })) === null)
      throw new AccountNotFoundError();
    const { rows, next } = await findList(this.#signIns, query, { actor, within: { accountId } });
    return { data: rows.map(viewOf), next };
  }
}

function viewOf(document: SignInDocument): SignInView {
  const { _id: id, since, lastUsedAt, methods, browser, network } = document;
  return {
    id,
    since: since.toISOString(),
    lastUsedAt: lastUsedAt.toISOString(),
    methods,
    browser,
    network,
  };
}
