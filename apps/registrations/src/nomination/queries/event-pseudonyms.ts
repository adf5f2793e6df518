import { Injectable } from '@nestjs/common';
import { Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { KnownOrganisations } from '../../known-organisation/known-organisations.ts';
import {
  registrationModel,
  type RegistrationDocument,
} from '../../seating/persistence/registration.schema.ts';
import { pseudonymOf } from '../domain/pseudonym.ts';
import type { RegistrationItem } from '../use-cases/registration-view.ts';

interface Numbered {
  readonly _id: { readonly eventId: string; readonly personId: string };
  readonly number: number;
}

/**
 * Pseudonyms of people at events, made of what this service knows alone. A person's number is the place among those who
 * were ever registered for the event, in the order of their first registrations, so that it stays.
 */
@Injectable()
export class EventPseudonyms {
  readonly #registrations: Model<RegistrationDocument>;

  constructor(
    connection: Connection,
    private readonly organisations: KnownOrganisations,
  ) {
    this.#registrations = registrationModel(connection);
  }

  /** By the id of the registration. */
  async of(items: readonly RegistrationItem[]): Promise<ReadonlyMap<string, string>> {
    if (items.length === 0) return new Map();
    const ids = items.flatMap(({ organisationId }) => organisationId ?? []);
    const organisations = await this.organisations.findMany([...new Set(ids)]);
    const numbers = await this.#numbers(items);
    return new Map(
      items.map(({ id, eventId, personId, organisationId }) => [
        id,
        pseudonymOf(
          organisationId === null ? undefined : organisations.get(organisationId),
          numbers.get(`${eventId} ${personId}`) ?? 0,
        ),
      ]),
    );
  }

  async #numbers(items: readonly RegistrationItem[]): Promise<ReadonlyMap<string, number>> {
    const eventIds = [...new Set(items.map(({ eventId }) => eventId))];
    const people = [...new Set(items.map(({ personId }) => personId))];
    const numbered = await this.#registrations.aggregate<Numbered>([
      { $match: { eventId: { $in: eventIds } } },
      {
        $group: { _id: { eventId: '$eventId', personId: '$personId' }, first: { $min: '$_id' } },
      },
      {
        $setWindowFields: {
          partitionBy: '$_id.eventId',
          sortBy: { first: 1 },
          output: { number: { $documentNumber: {} } },
        },
      },
      { $match: { '_id.personId': { $in: people } } },
      { $project: { number: 1 } },
    ]);
    return new Map(
      numbered.map(({ _id: { eventId, personId }, number }) => [`${eventId} ${personId}`, number]),
    );
  }
}
