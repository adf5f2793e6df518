import { Injectable } from '@nestjs/common';
import { etagOf, type Actor, type Versioned } from '@regional-events/kernel';
import { Connection, findPage } from '@regional-events/platform-mongo';
import type { Model, QueryFilter } from 'mongoose';
import { VisibleEvents } from '../../known-event/use-cases/ports.ts';
import { InvitationNotFoundError } from '../domain/errors.ts';
import type { InvitationStatus } from '../domain/invitation.ts';
import { invitationModel, type InvitationDocument } from '../persistence/invitation.schema.ts';
import { invitationItem, type InvitationItem } from '../use-cases/invitation-view.ts';

export interface InvitationListQuery {
  readonly limit: number;
  readonly after?: string;
  readonly organisationId?: readonly string[];
  readonly status?: readonly InvitationStatus[];
  readonly externalRef?: readonly string[];
}

/** The invited organisation sees its own, organisers and the secretariat all of the event. */
@Injectable()
export class InvitationReads {
  readonly #model: Model<InvitationDocument>;

  constructor(
    connection: Connection,
    private readonly events: VisibleEvents,
  ) {
    this.#model = invitationModel(connection);
  }

  async list(eventId: string, query: InvitationListQuery, actor: Actor) {
    const { limit, after, organisationId, status, externalRef } = query;
    const filters: QueryFilter<InvitationDocument>[] = [await this.#visible(eventId, actor)];
    if (organisationId !== undefined) filters.push({ organisationId: { $in: organisationId } });
    if (status !== undefined) filters.push({ status: { $in: status } });
    if (externalRef !== undefined) {
      filters.push({ externalRef: { $in: externalRef } });
      // Another client's key is nothing that one could look for.
      if (actor.role !== 'secretariat') filters.push({ createdBy: actor.clientId });
    }
    const { rows, next } = await findPage(this.#model, { filter: { $and: filters }, limit, after });
    return { data: rows.map((row) => shown(row, actor)), next };
  }

  async read(eventId: string, id: string, actor: Actor): Promise<Versioned<InvitationItem>> {
    const filter = { $and: [await this.#visible(eventId, actor), { _id: id }] };
    const row = await this.#model.findOne(filter).lean<InvitationDocument>();
    if (row === null) throw new InvitationNotFoundError();
    return { item: shown(row, actor), etag: etagOf(row.version) };
  }

  async #visible(eventId: string, actor: Actor): Promise<QueryFilter<InvitationDocument>> {
    const event = await this.events.see(eventId, actor);
    if (event.organisedByCaller) return { eventId };
    return { eventId, organisationId: actor.organisationId ?? '' };
  }
}

function shown(row: InvitationDocument, actor: Actor): InvitationItem {
  return invitationItem(row._id, row, row.status, actor);
}
