import { Injectable } from '@nestjs/common';
import { etagOf, type Actor, type Versioned } from '@regional-events/kernel';
import { Connection, findPage, modelOf } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { OrganisationNotFoundError } from '../domain/errors.ts';
import { coversDay, type Membership } from '../domain/membership.ts';
import {
  organisationFields,
  ORGANISATIONS,
  type OrganisationDocument,
} from '../persistence/organisation.schema.ts';
import { viewOf, type OrganisationView } from '../use-cases/organisation-view.ts';
import { pageOfMemberships } from './page-of-memberships.ts';

export interface OrganisationListQuery {
  readonly limit: number;
  readonly after?: string;
  readonly sort?: 'code' | '-code';
  readonly externalRef?: readonly string[];
  readonly code?: readonly string[];
  readonly kind?: readonly string[];
  readonly country?: readonly string[];
  readonly status?: readonly string[];
  readonly parentId?: readonly string[];
}

export interface CompositionQuery {
  /** Only memberships that cover this day, YYYY-MM-DD. */
  readonly at?: string;
  readonly limit: number;
  readonly after?: string;
}

export interface PageOf<T> {
  readonly data: readonly T[];
  readonly next: string | null;
}

const FILTERS = ['kind', 'country', 'status', 'parentId'] as const;

@Injectable()
export class OrganisationQueries {
  readonly #organisations: Model<OrganisationDocument>;

  constructor(connection: Connection) {
    this.#organisations = modelOf(connection, ORGANISATIONS, organisationFields);
  }

  async read(id: string, actor: Actor): Promise<Versioned<OrganisationView>> {
    const { _id, version, ...state } = await this.#find(id);
    return { item: viewOf(_id, state, actor), etag: etagOf(version) };
  }

  async list(query: OrganisationListQuery, actor: Actor): Promise<PageOf<OrganisationView>> {
    const { rows, next } = await findPage(this.#organisations, {
      filter: { ...anyOf(query), ...inAnyCase(query.code), ...ownRef(query.externalRef, actor) },
      sort: query.sort,
      limit: query.limit,
      after: query.after,
    });
    return { data: rows.map(({ _id, ...state }) => viewOf(_id, state, actor)), next };
  }

  async composition(
    id: string,
    query: CompositionQuery,
  ): Promise<PageOf<Membership> & { readonly etag: string }> {
    const { members, version } = await this.#find(id);
    const { at } = query;
    const shown = at === undefined ? members : members.filter((member) => coversDay(member, at));
    return { ...pageOfMemberships(shown, query), etag: etagOf(version) };
  }

  async #find(id: string): Promise<OrganisationDocument> {
    const document = await this.#organisations.findById(id).lean<OrganisationDocument>();
    if (document === null) throw new OrganisationNotFoundError();
    return document;
  }
}

function anyOf(query: OrganisationListQuery): Record<string, { $in: readonly string[] }> {
  const asked = FILTERS.flatMap((field) => {
    const values = query[field];
    return values === undefined ? [] : [[field, { $in: values }] as const];
  });
  return Object.fromEntries(asked);
}

/** A code contains letters, digits and hyphens alone, so it needs no escaping in a regular expression. */
function inAnyCase(codes: readonly string[] | undefined): Record<string, unknown> {
  return codes === undefined
    ? {}
    : { code: { $in: codes.map((code) => new RegExp(`^${code}$`, 'i')) } };
}

/** An external reference is private to its client. */
function ownRef(refs: readonly string[] | undefined, actor: Actor): Record<string, unknown> {
  return refs === undefined ? {} : { createdBy: actor.clientId, externalRef: { $in: refs } };
}
