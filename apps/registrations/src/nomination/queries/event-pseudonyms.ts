import { Injectable } from '@nestjs/common';
import { KnownOrganisations } from '../../known-organisation/known-organisations.ts';
import { missingPseudonyms } from '../../seating/domain/pseudonym.ts';
import { Pseudonyms } from '../../seating/use-cases/ports.ts';
import type { RegistrationItem } from '../use-cases/registration-view.ts';

/** Pseudonyms of people at events, made of what this service knows alone. */
@Injectable()
export class EventPseudonyms {
  constructor(
    private readonly pseudonyms: Pseudonyms,
    private readonly organisations: KnownOrganisations,
  ) {}

  /** By the id of the registration. */
  async of(items: readonly Pick<RegistrationItem, 'id'>[]): Promise<ReadonlyMap<string, string>> {
    if (items.length === 0) return new Map();
    const found = await this.pseudonyms.of(items.map(({ id }) => id));
    const stored = found.flatMap(({ id, pseudonym }) =>
      pseudonym === null ? [] : [[id, pseudonym] as const],
    );
    const without = found.filter(({ pseudonym }) => pseudonym === null);
    const events = new Set(without.map(({ eventId }) => eventId));
    const made = await Promise.all([...events].map((eventId) => this.#madeAt(eventId)));
    return new Map([...made.flatMap((some) => [...some]), ...stored]);
  }

  /** What will be stored with those that an earlier version stored without a pseudonym. */
  async #madeAt(eventId: string): Promise<ReadonlyMap<string, string>> {
    const registrations = await this.pseudonyms.at(eventId);
    const ids = registrations.flatMap(({ organisationId }) => organisationId ?? []);
    const organisations = await this.organisations.findMany([...new Set(ids)]);
    return missingPseudonyms(registrations, (id) => organisations.get(id));
  }
}
