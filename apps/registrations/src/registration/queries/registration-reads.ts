import { Injectable } from '@nestjs/common';
import { etagOf, type Actor, type Versioned } from '@regional-events/kernel';
import {
  Connection,
  findPage,
  UnknownCursorError,
  type Page,
} from '@regional-events/platform-mongo';
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

export interface HistoryQuery {
  readonly limit: number;
  readonly after?: string;
}

export interface StepPage {
  readonly data: readonly Step[];
  readonly next: string | null;
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

  /** What happened, in its order; the place in it is told by the step's id. */
  async history(id: string, query: HistoryQuery, actor: Actor): Promise<StepPage> {
    const { steps } = await this.#one(id, actor);
    const { limit, after } = query;
    const begin = after === undefined ? 0 : steps.findIndex((step) => step.id === after) + 1;
    if (after !== undefined && begin === 0) throw new UnknownCursorError();
    const data = steps.slice(begin, begin + limit);
    return { data, next: begin + limit < steps.length ? (data.at(-1)?.id ?? null) : null };
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
