import { Injectable } from '@nestjs/common';
import { Clock, etagOf, type Actor, type Versioned } from '@regional-events/kernel';
import { Connection, findList, modelOf } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { OrganisationDirectory } from '../../organisation/use-cases/ports.ts';
import {
  findableBy,
  peopleSearchedBy,
  peopleSeenBy,
  seesPeopleOfSome,
  type Viewer,
} from '../domain/access.ts';
import { PersonNotFoundError } from '../domain/errors.ts';
import { PersonPolicy } from '../domain/person-policy.ts';
import { stateOf } from '../persistence/person.mapper.ts';
import {
  PEOPLE,
  peopleOfOrganisation,
  personFields,
  type PersonDocument,
} from '../persistence/person.schema.ts';
import { personAliasModel, type PersonAliasDocument } from '../persistence/person-alias.schema.ts';
import type { PersonListQuery } from './person-list.ts';
import { viewOf, type PersonView } from '../use-cases/person-view.ts';
import { viewerOf } from '../use-cases/viewer-of.ts';

export interface PageOf<T> {
  readonly data: readonly T[];
  readonly next: string | null;
}

@Injectable()
export class PersonQueries {
  readonly #people: Model<PersonDocument>;
  readonly #aliases: Model<PersonAliasDocument>;
  readonly #policy: PersonPolicy;

  constructor(
    connection: Connection,
    private readonly clock: Clock,
    private readonly directory: OrganisationDirectory,
  ) {
    this.#policy = new PersonPolicy(clock);
    this.#people = modelOf(connection, PEOPLE, personFields);
    this.#aliases = personAliasModel(connection);
  }

  async read(id: string, actor: Actor): Promise<Versioned<PersonView>> {
    const document = await this.#find(id);
    if (document === null) throw new PersonNotFoundError();
    const state = stateOf(document);
    this.#policy.expectMaySee(await this.#viewer(actor), document._id, state.affiliations);
    return { item: viewOf(document._id, state, actor), etag: etagOf(document.version) };
  }

  /** Under an id of earlier, the person whom a double became. */
  async #find(id: string): Promise<PersonDocument | null> {
    const document = await this.#people.findById(id).lean<PersonDocument>();
    if (document !== null) return document;
    const alias = await this.#aliases.findById(id).lean<PersonAliasDocument>();
    return alias === null ? null : this.#people.findById(alias.personId).lean<PersonDocument>();
  }

  /**
   * With names, which `ShownPeople` takes out again. Unless the caller `findsProtected`, a search passes over people of
   * others whose names are protected, since a name is told by being found too.
   */
  async list(
    query: PersonListQuery,
    actor: Actor,
    findsProtected = false,
  ): Promise<PageOf<PersonView>> {
    const viewer = await this.#viewer(actor);
    const { within: seen, ...sight } = sightOf(query, viewer, this.clock.now(), findsProtected);
    const { externalRef, ...asked } = query;
    const within = { $and: [seen, await this.#known(externalRef, actor)] };
    const { rows, next } = await findList(this.#people, asked, {
      actor,
      paths: { id: '_id', organisationId: 'affiliations.organisationId' },
      within,
      withPairs: true,
      ...sight,
    });
    return { data: rows.map((row) => viewOf(row._id, stateOf(row), actor)), next };
  }

  /** By the keys of the caller's own, also those of doubles. */
  async #known(externalRef: readonly string[] | undefined, { clientId }: Actor) {
    if (externalRef === undefined) return {};
    const own = { createdBy: clientId, externalRef: { $in: externalRef } };
    const aliases = await this.#aliases.find(own).lean<PersonAliasDocument[]>();
    return { $or: [own, { _id: { $in: aliases.map(({ personId }) => personId) } }] };
  }

  #viewer(actor: Actor): Promise<Viewer> {
    return viewerOf(actor, this.directory);
  }
}

/**
 * Whoever sees some people alone has these read, not all those with the words: else the time that a search takes would
 * tell whether others have the name.
 */
function sightOf({ search }: PersonListQuery, viewer: Viewer, now: Date, findsProtected: boolean) {
  if (search === undefined) return { within: peopleSeenBy(viewer, now) };
  const hint = seesPeopleOfSome(viewer) ? peopleOfOrganisation : undefined;
  const searched = peopleSearchedBy(viewer, now);
  const within = findsProtected ? searched : { $and: [searched, findableBy(viewer, now)] };
  return { within, hint };
}
