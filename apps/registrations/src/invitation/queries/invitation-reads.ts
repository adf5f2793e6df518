import { Injectable } from '@nestjs/common';
import { Clock, countriesOf, type Actor, type Versioned } from '@regional-events/kernel';
import { Connection, findPage } from '@regional-events/platform-mongo';
import type { Model, QueryFilter } from 'mongoose';
import { VisibleEvents } from '../../known-event/use-cases/ports.ts';
import { KnownOrganisations } from '../../known-organisation/known-organisations.ts';
import { invitationSight, invitedAt, referencesOf } from '../domain/access.ts';
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
    private readonly organisations: KnownOrganisations,
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

  /** The rule of `seesInvitation` as a query filter. */
  async #visible(actor: Actor): Promise<Filter> {
    const { all, organisationIds, inSeries } = invitationSight(actor);
    if (all) return {};
    const seen = [...organisationIds, ...(await this.#coordinated(actor))];
    const limited = await Promise.all(
      inSeries.map(async ({ seriesId, organisationId }) => {
        const eventIds = await this.events.ofSeries([seriesId]);
        return { organisationId, eventId: { $in: eventIds } };
      }),
    );
    const organised = await this.events.organisedBy(actor);
    return {
      $or: [{ organisationId: { $in: seen } }, { eventId: { $in: organised } }, ...limited],
    } as Filter;
  }

  async #visibleOf(eventId: string, actor: Actor): Promise<Filter> {
    const event = await this.events.see(eventId, actor);
    if (event.organisedByCaller) return { eventId };
    const seen = [...invitedAt(actor, event), ...(await this.#coordinated(actor))];
    return { eventId, organisationId: { $in: seen } };
  }

  async #coordinated(actor: Actor): Promise<readonly string[]> {
    const found = await Promise.all(
      countriesOf(actor).map((country) => this.organisations.idsWith('country', country)),
    );
    return found.flat();
  }
}

function filtersOf(query: InvitationListQuery, { actor, at }: Look): Filter[] {
  const { eventId, organisationId, status, externalRef } = query;
  const filters: Filter[] = [];
  if (eventId !== undefined) filters.push({ eventId: { $in: eventId } });
  if (organisationId !== undefined) filters.push({ organisationId: { $in: organisationId } });
  if (status !== undefined) filters.push({ $or: status.map((one) => shownAs(one, at)) });
  if (externalRef !== undefined) {
    filters.push({ externalRef: { $in: externalRef } }, referencesOf(actor));
  }
  return filters;
}

/** The rule of `statusAt` as a query filter. */
function shownAs(status: InvitationStatus, at: Date): Filter {
  const unanswered: Filter = { status: 'sent', answerBy: { $lt: at } };
  if (status === 'lapsed') return { $or: [{ status }, unanswered] };
  return status === 'sent' ? { status, $nor: [unanswered] } : { status };
}
