import { Injectable } from '@nestjs/common';
import type { RevokedClients } from '@regional-events/platform-auth';
import { ClientQueries } from './client-queries.ts';

/** This service need not hear of revocations: it has them. */
@Injectable()
export class StoredRevokedClients implements RevokedClients {
  constructor(private readonly clients: ClientQueries) {}

  async isRevoked(clientId: string): Promise<boolean> {
    return this.clients.isRevoked(clientId);
  }
}
