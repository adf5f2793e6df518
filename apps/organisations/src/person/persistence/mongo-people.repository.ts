import { Injectable } from '@nestjs/common';
import { Connection, lostRace, modelOf, saveVersioned } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { Person } from '../domain/person.ts';
import type { People, PersonDirectory } from '../use-cases/ports.ts';
import { toDocument, toPerson } from './person.mapper.ts';
import { PEOPLE, personFields, type PersonDocument } from './person.schema.ts';

@Injectable()
export class MongoPeopleRepository implements People, PersonDirectory {
  readonly #people: Model<PersonDocument>;

  constructor(connection: Connection) {
    this.#people = modelOf(connection, PEOPLE, personFields);
  }

  async find(id: string): Promise<Person | undefined> {
    const document = await this.#people.findById(id).lean<PersonDocument>();
    return document === null ? undefined : toPerson(document);
  }

  async isExternalRefTaken(clientId: string, externalRef: string): Promise<boolean> {
    return (await this.#people.exists({ createdBy: clientId, externalRef })) !== null;
  }

  async addressOf(id: string): Promise<string | null | undefined> {
    const document = await this.#people.findById(id, { email: 1 }).lean<PersonDocument>();
    return document === null ? undefined : (document.email ?? null);
  }

  async save(person: Person): Promise<void> {
    await saveVersioned(this.#people, toDocument(person));
  }

  async remove({ id, version }: Person): Promise<void> {
    const result = await this.#people.deleteOne({ _id: id, version });
    if (result.deletedCount !== 1) throw lostRace(`person ${id}`);
  }
}
