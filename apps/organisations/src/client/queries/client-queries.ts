import { Injectable } from '@nestjs/common';
import { etagOf, type Actor, type Versioned } from '@regional-events/kernel';
import type { ClientStanding } from '@regional-events/platform-auth';
import { Connection, findList, modelOf } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { clientPolicy } from '../domain/access.ts';
import { ClientNotFoundError } from '../domain/errors.ts';
import { clientFields, CLIENTS, type ClientDocument } from '../persistence/client.schema.ts';
import type { ClientListQuery } from './client-list.ts';
import { viewOf, type ClientView } from '../use-cases/client-view.ts';

export interface PageOf<T> {
  readonly data: readonly T[];
  readonly next: string | null;
}

@Injectable()
export class ClientQueries {
  readonly #clients: Model<ClientDocument>;

  constructor(connection: Connection) {
    this.#clients = modelOf(connection, CLIENTS, clientFields);
  }

  async read(id: string, actor: Actor): Promise<Versioned<ClientView>> {
    clientPolicy.expectMaySee(actor, id);
    const document = await this.#clients.findById(id).lean<ClientDocument>();
    if (document === null) throw new ClientNotFoundError();
    return { item: viewOf(id, document), etag: etagOf(document.version) };
  }

  async list(query: ClientListQuery, actor: Actor): Promise<PageOf<ClientView>> {
    // clients have no external reference, so it filters nothing
    const { externalRef: _, ...request } = query;
    const within = clientPolicy.visibleTo(actor);
    const { rows, next } = await findList(this.#clients, request, { actor, within });
    return { data: rows.map((row) => viewOf(row._id, row)), next };
  }

  /** What the client may do now. */
  async standing(id: string): Promise<ClientStanding | undefined> {
    const document = await this.#clients.findById(id).lean<ClientDocument>();
    if (document === null) return undefined;
    const { organisationId, role, scopes, status } = document;
    return { revoked: status === 'revoked', role, organisationId, scopes };
  }
}
