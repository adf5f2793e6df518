import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { Connection, modelOf } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import {
  PEOPLE,
  personFields,
  type PersonDocument,
} from '../../person/persistence/person.schema.ts';

export interface Whoami {
  readonly accountId: string;
  readonly personId: string | null;
  /** The person's own name, which is hidden from nobody less than from itself. */
  readonly displayName: string | null;
  readonly grants: Actor['grants'];
}

/** Who is signed in, as a page greets it. */
@Injectable()
export class WhoamiReads {
  readonly #people: Model<PersonDocument>;

  constructor(connection: Connection) {
    this.#people = modelOf(connection, PEOPLE, personFields);
  }

  async read({ clientId, personId, grants }: Actor): Promise<Whoami> {
    const person =
      personId === null
        ? null
        : await this.#people.findById(personId).lean<PersonDocument | null>();
    const names = [person?.givenName, person?.familyName].filter((name) => Boolean(name));
    const displayName = names.length === 0 ? null : names.join(' ');
    return { accountId: clientId, personId, displayName, grants };
  }
}
