import { Injectable } from '@nestjs/common';
import { Connection, inTransaction, modelOf } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { SignInSecrets, type KnownNetworks } from '../use-cases/ports.ts';
import { KNOWN_NETWORKS, knownNetworkFields, type KnownNetworkDocument } from './sign-in.schema.ts';

/** Hashed, since where somebody signed in weeks ago is nobody's business. */
@Injectable()
export class MongoKnownNetworks implements KnownNetworks {
  readonly #networks: Model<KnownNetworkDocument>;

  constructor(
    private readonly connection: Connection,
    private readonly secrets: SignInSecrets,
  ) {
    this.#networks = modelOf(connection, KNOWN_NETWORKS, knownNetworkFields);
  }

  async note(accountId: string, network: string, lastAt: Date): Promise<void> {
    await inTransaction(this.connection, async () => {
      const update = { $set: { accountId, lastAt } };
      const _id = this.#keyOf(accountId, network);
      await this.#networks.updateOne({ _id }, update, { upsert: true });
    });
  }

  async has(accountId: string, network: string): Promise<boolean> {
    return (await this.#networks.exists({ _id: this.#keyOf(accountId, network) })) !== null;
  }

  #keyOf(accountId: string, network: string): string {
    return this.secrets.hashOf(`known network ${network} of ${accountId}`);
  }
}
