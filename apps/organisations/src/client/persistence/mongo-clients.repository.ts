import { Injectable } from '@nestjs/common';
import { Connection, modelOf, saveVersioned } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { Client } from '../domain/client.ts';
import type { Clients } from '../use-cases/ports.ts';
import { toClient, toDocument } from './client.mapper.ts';
import { clientFields, CLIENTS, type ClientDocument } from './client.schema.ts';

@Injectable()
export class MongoClientsRepository implements Clients {
  readonly #clients: Model<ClientDocument>;

  constructor(connection: Connection) {
    this.#clients = modelOf(connection, CLIENTS, clientFields);
  }

  async find(id: string): Promise<Client | undefined> {
    const document = await this.#clients.findById(id).lean<ClientDocument>();
    return document === null ? undefined : toClient(document);
  }

  async findByClientId(clientId: string): Promise<Client | undefined> {
    const document = await this.#clients.findOne({ clientId }).lean<ClientDocument>();
    return document === null ? undefined : toClient(document);
  }

  async save(client: Client): Promise<void> {
    await saveVersioned(this.#clients, toDocument(client));
  }
}
