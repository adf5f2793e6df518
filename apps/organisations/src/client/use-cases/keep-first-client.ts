import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { Client, type ClientDetails } from '../domain/client.ts';
import { ClientStore } from './client-store.ts';
import { Clients, Secrets, type FirstClient } from './ports.ts';

/** Creates or updates the first client from the environment, which wins over stored values. */
@Injectable()
export class KeepFirstClient {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly clients: Clients,
    private readonly store: ClientStore,
    private readonly secrets: Secrets,
  ) {}

  async execute(
    wanted: FirstClient,
    scopes: readonly string[],
    context: CommandContext,
  ): Promise<void> {
    const secretHash = this.secrets.hashOf(wanted.secret);
    await this.unitOfWork.run(context, async () => {
      const stored = await this.clients.findByClientId(wanted.clientId);
      const client = this.#asWanted(stored, wanted.clientId, scopes, secretHash);
      await this.store.save(client, context);
      return null;
    });
  }

  #asWanted(
    stored: Client | undefined,
    clientId: string,
    scopes: readonly string[],
    secretHash: string,
  ): Client {
    const at = this.clock.now();
    const name = stored?.details.name ?? 'Secretariat';
    const details: ClientDetails = { name, role: 'secretariat', organisationId: null, scopes };
    if (stored === undefined) return Client.registerAs(clientId, details, secretHash, at);
    stored.change(details, at);
    stored.setSecret(secretHash);
    return stored;
  }
}
