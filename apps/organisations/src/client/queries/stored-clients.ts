import { Injectable } from '@nestjs/common';
import type { ClientStanding, KnownClients } from '@regional-events/platform-auth';
import { ClientQueries } from './client-queries.ts';

/** This service owns the clients, so it reads them instead of a copy. */
@Injectable()
export class StoredClients implements KnownClients {
  readonly owned = true;

  constructor(private readonly clients: ClientQueries) {}

  async find(clientId: string): Promise<ClientStanding | undefined> {
    return this.clients.standing(clientId);
  }
}
