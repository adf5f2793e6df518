import { Injectable } from '@nestjs/common';
import { Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { NumberedRegistration } from '../domain/pseudonym.ts';
import { Pseudonyms } from '../use-cases/ports.ts';
import { registrationModel, type RegistrationDocument } from './registration.schema.ts';

const numbered = { eventId: 1, personId: 1, organisationId: 1, pseudonym: 1 } as const;
type Stored = Omit<NumberedRegistration, 'id'> & { readonly _id: string };

@Injectable()
export class MongoPseudonyms implements Pseudonyms {
  readonly #model: Model<RegistrationDocument>;

  constructor(connection: Connection) {
    this.#model = registrationModel(connection);
  }

  async eventsWithout(limit: number): Promise<readonly string[]> {
    const found = await this.#model
      .find({ pseudonym: null }, { eventId: 1 })
      .sort({ _id: 1 })
      .limit(limit)
      .lean<{ readonly eventId: string }[]>();
    return [...new Set(found.map(({ eventId }) => eventId))];
  }

  async at(eventId: string): Promise<readonly NumberedRegistration[]> {
    const found = await this.#model.find({ eventId }, numbered).sort({ _id: 1 }).lean<Stored[]>();
    return found.map(numberedOf);
  }

  async of(ids: readonly string[]): Promise<readonly NumberedRegistration[]> {
    const found = await this.#model.find({ _id: { $in: ids } }, numbered).lean<Stored[]>();
    return found.map(numberedOf);
  }

  /** Only where there is none: a pseudonym that was given stays. */
  async keep(pseudonyms: ReadonlyMap<string, string>): Promise<void> {
    if (pseudonyms.size === 0) return;
    await this.#model.bulkWrite(
      [...pseudonyms].map(([_id, pseudonym]) => ({
        updateOne: { filter: { _id, pseudonym: null }, update: { $set: { pseudonym } } },
      })),
    );
  }
}

function numberedOf({ _id, ...rest }: Stored): NumberedRegistration {
  return { id: _id, ...rest };
}
