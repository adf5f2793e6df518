import { Injectable } from '@nestjs/common';
import type { CommandContext, Versioned } from '@regional-events/kernel';
import { Connection, modelOf } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { displayNameOf } from '../domain/name.ts';
import { personAliasModel, type PersonAliasDocument } from '../persistence/person-alias.schema.ts';
import { PEOPLE, personFields, type PersonDocument } from '../persistence/person.schema.ts';
import type { AddressesOfPeople, NamesOfPeople } from '../use-cases/ports.ts';
import { withoutName, type PersonView } from '../use-cases/person-view.ts';
import { ShowNames, type PersonAtEvent } from '../use-cases/show-names.ts';
import type { PersonListQuery } from './person-list.ts';
import { PersonQueries, type PageOf } from './person-queries.ts';

export interface AskedName {
  readonly personId: string;
  readonly event: PersonAtEvent | null;
}

export interface NameOfPerson {
  readonly id: string;
  readonly displayName: string;
  readonly shownAs: 'name' | 'pseudonym';
  readonly reasonRequired: boolean;
}

/** What the policy decides by, and what it shows. */
const NAMED = { givenName: 1, familyName: 1, affiliations: 1, protected: 1 };
const SERVICE = 'organisations';
const PSEUDONYM_DIGITS = 4;

type Named = Pick<
  PersonDocument,
  '_id' | 'givenName' | 'familyName' | 'affiliations' | 'protected'
>;

/** People as this caller may see them now, after the reading was logged where it has to be. */
@Injectable()
export class ShownPeople implements NamesOfPeople, AddressesOfPeople {
  readonly #people: Model<PersonDocument>;
  readonly #aliases: Model<PersonAliasDocument>;

  constructor(
    connection: Connection,
    private readonly queries: PersonQueries,
    private readonly showNames: ShowNames,
  ) {
    this.#people = modelOf(connection, PEOPLE, personFields);
    this.#aliases = personAliasModel(connection);
  }

  async read(id: string, context: CommandContext): Promise<Versioned<PersonView>> {
    return this.one(await this.queries.read(id, context.actor), context);
  }

  async list(query: PersonListQuery, context: CommandContext): Promise<PageOf<PersonView>> {
    const findsProtected = await this.showNames.hasReason(context);
    const { data, next } = await this.queries.list(query, context.actor, findsProtected);
    return { data: await this.#shown(data, context), next };
  }

  /** What a command gave. */
  async one(
    { item, etag }: Versioned<PersonView>,
    context: CommandContext,
  ): Promise<Versioned<PersonView>> {
    const [shown = withoutName(item, false)] = await this.#shown([item], context);
    return { item: shown, etag };
  }

  async toldOf(ids: readonly string[], context: CommandContext): Promise<ReadonlySet<string>> {
    const people = await this.#named([...new Set(ids)]);
    const asked = [...people].map(([id, { _id, affiliations, protected: isProtected }]) => ({
      asked: id,
      id: _id,
      affiliations,
      protected: isProtected,
    }));
    const told = await this.showNames.found(asked, SERVICE, context);
    return new Set(told.map((person) => person.asked));
  }

  /** For another service, one answer for each that it asks for, in that order. */
  async names(
    asked: readonly AskedName[],
    service: string,
    context: CommandContext,
  ): Promise<readonly NameOfPerson[]> {
    const people = await this.#named(asked.map(({ personId }) => personId));
    const questions = asked.map(({ personId, event }) => {
      const person = people.get(personId);
      // an id of earlier is that of the person whom the double became
      return { id: person?._id ?? personId, person, event };
    });
    const disclosed = await this.showNames.of(questions, service, context);
    return asked.map(({ personId: id }, index) => {
      const person = people.get(id);
      const { named = false, reasonRequired = false } = disclosed[index] ?? {};
      return person !== undefined && named
        ? { id, displayName: displayNameOf(person), shownAs: 'name', reasonRequired }
        : { id, displayName: pseudonymOf(id), shownAs: 'pseudonym', reasonRequired };
    });
  }

  async #shown(
    views: readonly PersonView[],
    context: CommandContext,
  ): Promise<readonly PersonView[]> {
    const asked = views.map((person) => ({ id: person.id, person, event: null }));
    const disclosed = await this.showNames.of(asked, SERVICE, context);
    return views.map((view, index) => {
      const { named = false, reasonRequired = false } = disclosed[index] ?? {};
      return named ? view : withoutName(view, reasonRequired);
    });
  }

  /** By the id that was asked for. */
  async #named(ids: readonly string[]): Promise<ReadonlyMap<string, Named>> {
    const found = await this.#people.find({ _id: { $in: ids } }, NAMED).lean<Named[]>();
    const byId = new Map(found.map((person) => [person._id, person]));
    const missing = ids.filter((id) => !byId.has(id));
    if (missing.length === 0) return byId;
    const aliases = await this.#aliases
      .find({ _id: { $in: missing } })
      .lean<PersonAliasDocument[]>();
    const become = aliases.map(({ personId }) => personId);
    const others = await this.#people.find({ _id: { $in: become } }, NAMED).lean<Named[]>();
    for (const { _id: id, personId } of aliases) {
      const person = others.find(({ _id }) => _id === personId);
      if (person !== undefined) byId.set(id, person);
    }
    return byId;
  }
}

/** Without an event. The last digits of an id are random, and the caller has the id anyway. */
function pseudonymOf(id: string): string {
  return `Participant ${id.slice(-PSEUDONYM_DIGITS).toUpperCase()}`;
}
