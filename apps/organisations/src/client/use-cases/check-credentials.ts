import { Injectable } from '@nestjs/common';
import { Clock, type Actor } from '@regional-events/kernel';
import { Client } from '../domain/client.ts';
import { Clients, Secrets, type ClientCredentials } from './ports.ts';

@Injectable()
export class CheckCredentials implements ClientCredentials {
  /** Compared for an unknown client, so that it takes as long as a wrong secret. */
  readonly #nobody: Client;

  constructor(
    private readonly clients: Clients,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {
    const details = { name: 'nobody', role: 'partner', organisationId: null, scopes: [] } as const;
    this.#nobody = Client.register(details, secrets.hashOf(secrets.make()), clock.now());
  }

  async check(clientId: string, secret: string): Promise<Actor | undefined> {
    const client = (await this.clients.findByClientId(clientId)) ?? this.#nobody;
    if (!client.accepts(this.secrets.hashOf(secret), this.clock.now())) return undefined;
    const { role, organisationId, scopes } = client.details;
    return { clientId: client.id, role, organisationId, scopes, personId: null, grants: [] };
  }
}
