import { Injectable } from '@nestjs/common';
import { addressWord } from '@regional-events/kernel';
import {
  Connection,
  lostRace,
  modelOf,
  saveVersioned,
  searchFilter,
} from '@regional-events/platform-mongo';
import type { Model, QueryFilter } from 'mongoose';
import type { Person } from '../domain/person.ts';
import type { Alike, People, PersonDirectory } from '../use-cases/ports.ts';
import { personAliasModel, type PersonAliasDocument } from './person-alias.schema.ts';
import { toDocument, toPerson } from './person.mapper.ts';
import { PEOPLE, personFields, type PersonDocument } from './person.schema.ts';

const MOST_ALIKE = 20;

@Injectable()
export class MongoPeopleRepository implements People, PersonDirectory {
  readonly #people: Model<PersonDocument>;
  readonly #aliases: Model<PersonAliasDocument>;

  constructor(connection: Connection) {
    this.#people = modelOf(connection, PEOPLE, personFields);
    this.#aliases = personAliasModel(connection);
  }

  async find(id: string): Promise<Person | undefined> {
    const document = await this.#people.findById(id).lean<PersonDocument>();
    return document === null ? undefined : toPerson(document);
  }

  async findPresent(id: string): Promise<Person | undefined> {
    const person = await this.find(id);
    if (person !== undefined) return person;
    const alias = await this.#aliases.findById(id).lean<PersonAliasDocument>();
    return alias === null ? undefined : this.find(alias.personId);
  }

  async isExternalRefTaken(clientId: string, externalRef: string): Promise<boolean> {
    return (await this.findByExternalRef(clientId, externalRef)) !== undefined;
  }

  async findByExternalRef(clientId: string, externalRef: string): Promise<Person | undefined> {
    const own = { createdBy: clientId, externalRef };
    const document = await this.#people.findOne(own).lean<PersonDocument>();
    if (document !== null) return toPerson(document);
    const alias = await this.#aliases.findOne(own).lean<PersonAliasDocument>();
    return alias === null ? undefined : this.find(alias.personId);
  }

  async alike({ email, words, organisationId }: Alike): Promise<readonly Person[]> {
    const inOrganisation = { 'affiliations.organisationId': organisationId };
    const alternatives: QueryFilter<PersonDocument>[] = [
      ...(email === null ? [] : [{ words: addressWord(email) }]),
      ...(organisationId === null || words.length === 0
        ? []
        : [{ $and: [inOrganisation, searchFilter<PersonDocument>(words)] }]),
    ];
    if (alternatives.length === 0) return [];
    const found = await this.#people
      .find({ $or: alternatives })
      .sort({ _id: 1 })
      .limit(MOST_ALIKE)
      .lean<PersonDocument[]>();
    return found.map(toPerson);
  }

  async addressOf(id: string): Promise<string | null | undefined> {
    const document = await this.#people.findById(id, { email: 1 }).lean<PersonDocument>();
    return document === null ? undefined : (document.email ?? null);
  }

  /** Writes, since a transaction that only reads a document does not conflict with one that removes it. */
  async hold(id: string): Promise<boolean> {
    const { matchedCount } = await this.#people.updateOne({ _id: id }, { $inc: { held: 1 } });
    return matchedCount === 1;
  }

  async save(person: Person): Promise<void> {
    await saveVersioned(this.#people, toDocument(person));
  }

  async remove({ id, version }: Person): Promise<void> {
    const result = await this.#people.deleteOne({ _id: id, version });
    if (result.deletedCount !== 1) throw lostRace(`person ${id}`);
  }
}
