import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import type { Client } from '../domain/client.ts';
import { ClientIsSetByEnvironmentError, ClientNotFoundError } from '../domain/errors.ts';
import { ClientMessages, Clients, FirstClientSettings } from './ports.ts';

/** Loads clients for a change and saves them with their messages, inside the transaction. */
@Injectable()
export class ClientStore {
  constructor(
    private readonly clients: Clients,
    private readonly messages: ClientMessages,
    private readonly settings: FirstClientSettings,
  ) {}

  async load(id: string): Promise<Client> {
    const client = await this.clients.find(id);
    if (client === undefined) throw new ClientNotFoundError();
    if (client.state.clientId === this.settings.firstClient?.clientId) {
      throw new ClientIsSetByEnvironmentError();
    }
    return client;
  }

  async save(client: Client, context: CommandContext): Promise<void> {
    if (!client.isChanged) return;
    await this.clients.save(client);
    await this.messages.append(client, context);
  }
}
