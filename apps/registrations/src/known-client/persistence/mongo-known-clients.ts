import { Injectable } from '@nestjs/common';
import type { RevokedClients } from '@regional-events/platform-auth';
import { Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { KnownClients } from '../use-cases/ports.ts';
import { revokedClientModel, type RevokedClientDocument } from './known-client.schema.ts';

@Injectable()
export class MongoKnownClients implements KnownClients, RevokedClients {
  readonly #model: Model<RevokedClientDocument>;

  constructor(connection: Connection) {
    this.#model = revokedClientModel(connection);
  }

  async revoke(clientId: string): Promise<void> {
    await this.#model.updateOne(
      { _id: clientId },
      { $setOnInsert: { _id: clientId } },
      { upsert: true },
    );
  }

  async isRevoked(clientId: string): Promise<boolean> {
    return (await this.#model.exists({ _id: clientId })) !== null;
  }
}
