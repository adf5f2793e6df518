import { Injectable } from '@nestjs/common';
import { etagOf, type Actor, type Versioned } from '@regional-events/kernel';
import {
  Connection,
  findPage,
  UnknownCursorError,
  type Page,
} from '@regional-events/platform-mongo';
import type { Model, QueryFilter } from 'mongoose';
import { referencesOf } from '../domain/access.ts';
import { RegistrationNotFoundError } from '../domain/errors.ts';
import type { RegistrationRole, RegistrationStatus } from '../../seating/domain/registration.ts';
import { registrationOf } from '../../seating/persistence/registration.mapper.ts';
import {
  registrationModel,
  type RegistrationDocument,
} from '../../seating/persistence/registration.schema.ts';
import { registrationItem, type RegistrationItem } from '../use-cases/registration-view.ts';
import { shownSteps, type ShownStep } from '../use-cases/step-view.ts';
import { positionsOf } from './registration-positions.ts';
import { VisibleRegistrations } from './visible-registrations.ts';

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
  readonly data: readonly ShownStep[];
  readonly next: string | null;
}

type Filter = QueryFilter<RegistrationDocument>;

export interface ItemPage {
  readonly data: readonly RegistrationItem[];
  readonly next: string | null;
}

/** What each caller sees, by VisibleRegistrations. */
@Injectable()
export class RegistrationReads {
  readonly #model: Model<RegistrationDocument>;

  constructor(
    connection: Connection,
    private readonly visible: VisibleRegistrations,
  ) {
    this.#model = registrationModel(connection);
  }

  async list(query: RegistrationListQuery, actor: Actor): Promise<ItemPage> {
    return this.#page(await this.visible.to(actor), query, actor);
  }

  async listOfEvent(
    eventId: string,
    query: RegistrationListQuery,
    actor: Actor,
  ): Promise<ItemPage> {
    return this.#page(await this.visible.of(eventId, actor), query, actor);
  }

  /** In the event's published order. */
  async waitingList(
    eventId: string,
    query: RegistrationListQuery,
    actor: Actor,
  ): Promise<ItemPage> {
    const visible = {
      $and: [await this.visible.of(eventId, actor), { status: 'waiting' }],
    } as Filter;
    return this.#page(visible, { ...query, sort: 'queueNumber' }, actor);
  }

  async read(id: string, actor: Actor): Promise<Versioned<RegistrationItem>> {
    const row = await this.#one(id, actor);
    const [item] = await this.#shown([row], actor);
    if (item === undefined) throw new RegistrationNotFoundError();
    return { item, etag: etagOf(row.version) };
  }

  /** The history in order; the cursor is the id of a step. */
  async history(id: string, query: HistoryQuery, actor: Actor): Promise<StepPage> {
    const { steps } = await this.#one(id, actor);
    const { limit, after } = query;
    const begin = after === undefined ? 0 : steps.findIndex((step) => step.id === after) + 1;
    if (after !== undefined && begin === 0) throw new UnknownCursorError();
    const data = shownSteps(steps, actor).slice(begin, begin + limit);
    return { data, next: begin + limit < steps.length ? (data.at(-1)?.id ?? null) : null };
  }

  async #one(id: string, actor: Actor): Promise<RegistrationDocument> {
    const filter = { $and: [{ _id: id }, await this.visible.to(actor)] } as Filter;
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
  // An external reference is private to its client, so one of another client matches nothing.
  return query.externalRef === undefined ? filters : [...filters, referencesOf(actor)];
}
