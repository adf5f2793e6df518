import { Injectable } from '@nestjs/common';
import type { RevokedClients } from '@regional-events/platform-auth';
import { Connection } from '@regional-events/platform-mongo';
import type { KnownClients } from '../ports.ts';
import { revokedClientsOf } from './collections.ts';

@Injectable()
export class MongoKnownClients implements KnownClients, RevokedClients {
  readonly #revoked: ReturnType<typeof revokedClientsOf>;

  constructor(connection: Connection) {
    this.#revoked = revokedClientsOf(connection);
  }

  async noteRevoked(clientId: string, at: Date): Promise<void> {
    await this.#revoked.updateOne(
      { _id: clientId },
      { $setOnInsert: { revokedAt: at } },
      { upsert: true },
    );
  }

  async isRevoked(clientId: string): Promise<boolean> {
    return (await this.#revoked.exists({ _id: clientId })) !== null;
  }
}
