import { Injectable } from '@nestjs/common';
import type { RevokedClients } from '@regional-events/platform-auth';
import { Connection, modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { KnownClients } from '../use-cases/ports.ts';

interface RevokedClientDocument {
  readonly _id: string;
}

export const revokedClientCollection: CollectionDefinition = { name: 'revoked-clients' };

@Injectable()
export class MongoKnownClients implements KnownClients, RevokedClients {
  readonly #model: Model<RevokedClientDocument>;

  constructor(connection: Connection) {
    this.#model = modelOf<RevokedClientDocument>(connection, revokedClientCollection.name, {
      _id: String,
    });
  }

  async keepRevoked(clientId: string): Promise<void> {
    await this.#model.replaceOne({ _id: clientId }, { _id: clientId }, { upsert: true });
  }

  async isRevoked(clientId: string): Promise<boolean> {
    return (await this.#model.exists({ _id: clientId })) !== null;
  }
}
