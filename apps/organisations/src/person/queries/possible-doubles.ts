import { Injectable } from '@nestjs/common';
import { addressWord, Clock, wordsAsked, type CommandContext } from '@regional-events/kernel';
import { Connection, modelOf } from '@regional-events/platform-mongo';
import type { Model, QueryFilter } from 'mongoose';
import { OrganisationDirectory } from '../../organisation/use-cases/ports.ts';
import { expectMayEraseAndMerge, peopleSeenBy } from '../domain/access.ts';
import { PersonNotFoundError } from '../domain/errors.ts';
import { displayNameOf, type NameOfPerson } from '../domain/name.ts';
import { PEOPLE, personFields, type PersonDocument } from '../persistence/person.schema.ts';
import { ShowNames } from '../use-cases/show-names.ts';
import { viewerOf } from '../use-cases/viewer-of.ts';

/** How many hints are given. */
const MOST = 20;
const SERVICE = 'organisations';

interface Candidate extends NameOfPerson {
  readonly id: string;
  readonly email: string | null;
}

/** People who may be one person: with the same address, or names that sound alike in any script. Ids alone. */
@Injectable()
export class PossibleDoubles {
  readonly #people: Model<PersonDocument>;

  constructor(
    connection: Connection,
    private readonly clock: Clock,
    private readonly directory: OrganisationDirectory,
    private readonly showNames: ShowNames,
  ) {
    this.#people = modelOf(connection, PEOPLE, personFields);
  }

  /** Of those whom the caller may find, so that nobody else is found by the letters of a name. */
  async of(person: Candidate, context: CommandContext): Promise<readonly string[]> {
    const within = peopleSeenBy(await viewerOf(context.actor, this.directory), this.clock.now());
    const { id, email } = person;
    const names = wordsAsked(displayNameOf(person));
    const alike = [
      ...(email === null ? [] : [{ words: addressWord(email) }]),
      ...(names.length === 0 ? [] : [{ words: { $all: names } }]),
    ];
    if (alike.length === 0) return [];
    const filter = { $and: [{ _id: { $ne: id } }, { $or: alike }, within] };
    const found = await this.#people
      .find(filter as QueryFilter<PersonDocument>, { affiliations: 1, protected: 1 })
      .sort({ _id: 1 })
      .limit(MOST)
      .lean<Pick<PersonDocument, '_id' | 'affiliations' | 'protected'>[]>();
    const people = found.map(({ _id, ...person }) => ({ ...person, id: _id }));
    return (await this.showNames.found(people, SERVICE, context)).map((one) => one.id);
  }

  /** Throws PersonNotFoundError or SecretariatOnlyError. */
  async ofStored(id: string, context: CommandContext): Promise<readonly string[]> {
    expectMayEraseAndMerge(context.actor);
    const document = await this.#people.findById(id).lean<PersonDocument>();
    if (document === null) throw new PersonNotFoundError();
    return this.of({ ...document, id }, context);
  }
}
