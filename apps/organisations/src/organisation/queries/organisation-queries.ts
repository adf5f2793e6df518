import { Injectable } from '@nestjs/common';
import { etagOf, type Actor, type Versioned } from '@regional-events/kernel';
import { Connection, findList, modelOf } from '@regional-events/platform-mongo';
import type { Model, QueryFilter } from 'mongoose';
import { OrganisationNotFoundError } from '../domain/errors.ts';
import { coversDay, type Membership } from '../domain/membership.ts';
import {
  organisationFields,
  ORGANISATIONS,
  type OrganisationDocument,
} from '../persistence/organisation.schema.ts';
import { viewOf, type OrganisationView } from '../use-cases/organisation-view.ts';
import type { OrganisationListQuery } from './organisation-list.ts';
import { pageOfMemberships } from './page-of-memberships.ts';

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
    const { code, ...request } = query;
    const within = inAnyCase(code);
    const { rows, next } = await findList(this.#organisations, request, {
      actor,
      within,
      paths: { id: '_id' },
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

/** A code contains letters, digits and hyphens alone, so it needs no escaping in a regular expression. */
function inAnyCase(codes: readonly string[] | undefined): QueryFilter<OrganisationDocument> {
  return codes === undefined
    ? {}
    : { code: { $in: codes.map((code) => new RegExp(`^${code}$`, 'i')) } };
}
