import { Injectable } from '@nestjs/common';
import { addressWord } from '@regional-events/kernel';
import { Connection, searchFilter } from '@regional-events/platform-mongo';
import type { Model, QueryFilter } from 'mongoose';
import type { Person } from '../domain/person.ts';
import { RehearsedPeople, type Alike } from '../use-cases/ports.ts';
import { toDocument, toPerson } from './person.mapper.ts';
import { rehearsedPersonModel, type RehearsedPersonDocument } from './rehearsed-person.schema.ts';

const MOST_ALIKE = 20;

@Injectable()
export class MongoRehearsedPeople implements RehearsedPeople {
  readonly #people: Model<RehearsedPersonDocument>;

  constructor(connection: Connection) {
    this.#people = rehearsedPersonModel(connection);
  }

  async find(rehearsalId: string, id: string): Promise<Person | undefined> {
    const [found] = await this.#found({ _id: idOf(rehearsalId, id) });
    return found;
  }

  async findByExternalRef(
    rehearsalId: string,
    createdBy: string,
    externalRef: string,
  ): Promise<Person | undefined> {
    const [found] = await this.#found({ rehearsalId, createdBy, externalRef });
    return found;
  }

  async alike(
    rehearsalId: string,
    { email, words, organisationId }: Alike,
  ): Promise<readonly Person[]> {
    const named = searchFilter<RehearsedPersonDocument>(words);
    const alternatives: QueryFilter<RehearsedPersonDocument>[] = [
      ...(email === null ? [] : [{ words: addressWord(email) }]),
      ...(organisationId === null || words.length === 0
        ? []
        : [{ $and: [{ organisationIds: organisationId }, named] }]),
    ];
    return alternatives.length === 0 ? [] : this.#found({ rehearsalId, $or: alternatives });
  }

  async save(rehearsalId: string, person: Person): Promise<void> {
    const document = toDocument(person);
    const { words, createdBy, externalRef, affiliations } = document;
    const organisationIds = affiliations.map(({ organisationId }) => organisationId);
    const _id = idOf(rehearsalId, person.id);
    await this.#people.replaceOne(
      { _id },
      { _id, rehearsalId, words, createdBy, externalRef, organisationIds, person: document },
      { upsert: true },
    );
  }

  async forget(rehearsalId: string): Promise<void> {
    await this.#people.deleteMany({ rehearsalId });
  }

  async #found(filter: QueryFilter<RehearsedPersonDocument>): Promise<readonly Person[]> {
    const found = await this.#people
      .find(filter)
      .sort({ _id: 1 })
      .limit(MOST_ALIKE)
      .lean<RehearsedPersonDocument[]>();
    return found.map(({ person }) => toPerson(person));
  }
}

function idOf(rehearsalId: string, personId: string): string {
  return `${rehearsalId}:${personId}`;
}
