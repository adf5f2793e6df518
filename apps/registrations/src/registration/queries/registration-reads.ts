import { Injectable } from '@nestjs/common';
import { etagOf, type Actor, type Versioned } from '@regional-events/kernel';
import { Connection, findPage, type Page } from '@regional-events/platform-mongo';
import type { Model, QueryFilter } from 'mongoose';
import { VisibleEvents } from '../../known-event/use-cases/ports.ts';
import { RegistrationNotFoundError } from '../domain/errors.ts';
import type { RegistrationRole, RegistrationStatus, Step } from '../domain/registration.ts';
import { registrationOf } from '../persistence/registration.mapper.ts';
import {
  registrationModel,
  type RegistrationDocument,
} from '../persistence/registration.schema.ts';
import { registrationItem, type RegistrationItem } from '../use-cases/registration-view.ts';
import { positionsOf } from './registration-positions.ts';

export interface RegistrationListQuery {
  readonly limit: number;
  readonly after?: string;
  readonly sort?: string;
  readonly eventId?: readonly string[];
  readonly organisationId?: readonly string[];
  readonly personId?: readonly string[];
  readonly status?: readonly RegistrationStatus[];
  readonly role?: readonly RegistrationRole[];
  readonly externalRef?: readonly string[];
}

type Filter = QueryFilter<RegistrationDocument>;

export interface ItemPage {
  readonly data: readonly RegistrationItem[];
  readonly next: string | null;
}

/** The nominating organisation sees its own, organisers those of their events, the secretariat all. */
@Injectable()
export class RegistrationReads {
  readonly #model: Model<RegistrationDocument>;

  constructor(
    connection: Connection,
    private readonly events: VisibleEvents,
  ) {
    this.#model = registrationModel(connection);
  }

  async list(query: RegistrationListQuery, actor: Actor): Promise<ItemPage> {
    return this.#page(await this.#visible(actor), query, actor);
  }

  async listOfEvent(
    eventId: string,
    query: RegistrationListQuery,
    actor: Actor,
  ): Promise<ItemPage> {
    return this.#page(await this.#visibleOf(eventId, actor), query, actor);
  }

  /** In the one published order. */
  async waitingList(
    eventId: string,
    query: RegistrationListQuery,
    actor: Actor,
  ): Promise<ItemPage> {
    const visible = {
      $and: [await this.#visibleOf(eventId, actor), { status: 'waiting' }],
    } as Filter;
    return this.#page(visible, { ...query, sort: 'queueNumber' }, actor);
  }

  async read(id: string, actor: Actor): Promise<Versioned<RegistrationItem>> {
    const row = await this.#one(id, actor);
    const [item] = await this.#shown([row], actor);
    if (item === undefined) throw new RegistrationNotFoundError();
    return { item, etag: etagOf(row.version) };
  }

  async history(id: string, actor: Actor): Promise<readonly Step[]> {
    return (await this.#one(id, actor)).steps;
  }

  async #one(id: string, actor: Actor): Promise<RegistrationDocument> {
    const filter = { $and: [{ _id: id }, await this.#visible(actor)] } as Filter;
    const row = await this.#model.findOne(filter).lean<RegistrationDocument>();
    if (row === null) throw new RegistrationNotFoundError();
    return row;
  }

  async #page(visible: Filter, query: RegistrationListQuery, actor: Actor): Promise<ItemPage> {
    const { limit, after, sort } = query;
    const filter = { $and: [visible, ...filtersOf(query, actor)] } as Filter;
    const { rows, next }: Page<RegistrationDocument> = await findPage(this.#model, {
      filter,
      limit,
      after,
      sort,
    });
    return { data: await this.#shown(rows, actor), next };
  }

  async #shown(rows: readonly RegistrationDocument[], actor: Actor): Promise<RegistrationItem[]> {
    const positions = await positionsOf(this.#model, rows);
    return rows.map((row) =>
      registrationItem(registrationOf(row), positions.get(row._id) ?? null, actor),
    );
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

function filtersOf(query: RegistrationListQuery, actor: Actor): Filter[] {
  const fields = [
    'eventId',
    'organisationId',
    'personId',
    'status',
    'role',
    'externalRef',
  ] as const;
  const filters = fields.flatMap((field): Filter[] => {
    const values = query[field];
    return values === undefined ? [] : [{ [field]: { $in: values } } as Filter];
  });
  // Another client's key is nothing that one could look for.
  const foreign = query.externalRef !== undefined && actor.role !== 'secretariat';
  return foreign ? [...filters, { createdBy: actor.clientId }] : filters;
}
