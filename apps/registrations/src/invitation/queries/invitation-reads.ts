import { Injectable } from '@nestjs/common';
import { Clock, type Actor, type Versioned } from '@regional-events/kernel';
import { Connection, findPage } from '@regional-events/platform-mongo';
import type { Model, QueryFilter } from 'mongoose';
import { VisibleEvents } from '../../known-event/use-cases/ports.ts';
import { InvitationNotFoundError } from '../domain/errors.ts';
import type { InvitationStatus } from '../domain/invitation.ts';
import { invitationOf, stateOf } from '../persistence/invitation.mapper.ts';
import { invitationModel, type InvitationDocument } from '../persistence/invitation.schema.ts';
import {
  invitationItem,
  invitationView,
  type InvitationItem,
  type Look,
} from '../use-cases/invitation-view.ts';

export interface InvitationListQuery {
  readonly limit: number;
  readonly after?: string;
  readonly eventId?: readonly string[];
  readonly organisationId?: readonly string[];
  readonly status?: readonly InvitationStatus[];
  readonly externalRef?: readonly string[];
}

export interface InvitationPage {
  readonly data: readonly InvitationItem[];
  readonly next: string | null;
}

type Filter = QueryFilter<InvitationDocument>;

/** The invited organisation sees its own invitations; organisers and the secretariat see all of the event. */
@Injectable()
export class InvitationReads {
  readonly #model: Model<InvitationDocument>;

  constructor(
    connection: Connection,
    private readonly events: VisibleEvents,
    private readonly clock: Clock,
  ) {
    this.#model = invitationModel(connection);
  }

  /** Invitations to the caller's organisation and to the events that it organises; the secretariat sees all. */
  async list(query: InvitationListQuery, actor: Actor): Promise<InvitationPage> {
    return this.#page(await this.#visible(actor), query, actor);
  }

  async listOfEvent(
    eventId: string,
    query: InvitationListQuery,
    actor: Actor,
  ): Promise<InvitationPage> {
    return this.#page(await this.#visibleOf(eventId, actor), query, actor);
  }

  async read(eventId: string, id: string, actor: Actor): Promise<Versioned<InvitationItem>> {
    const filter = { $and: [await this.#visibleOf(eventId, actor), { _id: id }] };
    const row = await this.#model.findOne(filter).lean<InvitationDocument>();
    if (row === null) throw new InvitationNotFoundError();
    return invitationView(invitationOf(row), { actor, at: this.clock.now() });
  }

  async #page(visible: Filter, query: InvitationListQuery, actor: Actor): Promise<InvitationPage> {
    const { limit, after } = query;
    const look = { actor, at: this.clock.now() };
    const filter = { $and: [visible, ...filtersOf(query, look)] } as Filter;
    const { rows, next } = await findPage(this.#model, { filter, limit, after });
    return { data: rows.map((row) => invitationItem(row._id, stateOf(row), look)), next };
  }

  async #visible(actor: Actor): Promise<Filter> {
    if (actor.role === 'secretariat') return {};
    const own = actor.organisationId ?? '';
    const organised = await this.events.organisedBy(actor);
    return { $or: [{ organisationId: own }, { eventId: { $in: organised } }] } as Filter;
  }

  async #visibleOf(eventId: string, actor: Actor): Promise<Filter> {
    const event = await this.events.see(eventId, actor);
    if (event.organisedByCaller) return { eventId };
    return { eventId, organisationId: actor.organisationId ?? '' };
  }
}

function filtersOf(query: InvitationListQuery, { actor, at }: Look): Filter[] {
  const { eventId, organisationId, status, externalRef } = query;
  const filters: Filter[] = [];
  if (eventId !== undefined) filters.push({ eventId: { $in: eventId } });
  if (organisationId !== undefined) filters.push({ organisationId: { $in: organisationId } });
  if (status !== undefined) filters.push({ $or: status.map((one) => shownAs(one, at)) });
  if (externalRef !== undefined) {
    filters.push({ externalRef: { $in: externalRef } });
    // An external reference is private to its client, so one of another client matches nothing.
    if (actor.role !== 'secretariat') filters.push({ createdBy: actor.clientId });
  }
  return filters;
}

/** The rule of `statusAt` as a query filter. */
function shownAs(status: InvitationStatus, at: Date): Filter {
  const unanswered: Filter = { status: 'sent', answerBy: { $lt: at } };
  if (status === 'lapsed') return { $or: [{ status }, unanswered] };
  return status === 'sent' ? { status, $nor: [unanswered] } : { status };
}
