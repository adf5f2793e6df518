import { Injectable } from '@nestjs/common';
import { Clock, countriesOf, isRunning, type Actor } from '@regional-events/kernel';
import { Connection } from '@regional-events/platform-mongo';
import type { Model, QueryFilter } from 'mongoose';
import { observesEvent } from '../../known-event/domain/access.ts';
import { VisibleEvents } from '../../known-event/use-cases/ports.ts';
import { KnownOrganisations } from '../../known-organisation/known-organisations.ts';
import { KnownPeople } from '../../known-person/known-people.ts';
import {
  registrationModel,
  type RegistrationDocument,
} from '../../seating/persistence/registration.schema.ts';
import { sightOf, organisationsAt } from '../domain/access.ts';

type Filter = QueryFilter<RegistrationDocument>;

/** Registrations of these organisations, and those for nobody of their people; of these events where they are named. */
interface Share {
  readonly organisationIds: readonly string[];
  readonly eventIds?: readonly string[];
}

/** The rule of `seesRegistration` as query filters. */
@Injectable()
export class VisibleRegistrations {
  readonly #model: Model<RegistrationDocument>;

  constructor(
    connection: Connection,
    private readonly events: VisibleEvents,
    private readonly people: KnownPeople,
    private readonly organisations: KnownOrganisations,
    private readonly clock: Clock,
  ) {
    this.#model = registrationModel(connection);
  }

  async to(actor: Actor): Promise<Filter> {
    const sight = sightOf(actor);
    if (sight.all) return {};
    const organisationIds = [...sight.organisationIds, ...(await this.#coordinated(actor))];
    const shares: Share[] = [{ organisationIds }];
    for (const [seriesId, ids] of sight.inSeries)
      shares.push({ organisationIds: ids, eventIds: await this.events.ofSeries([seriesId]) });
    const organised = await this.events.organisedBy(actor);
    const observed = await this.events.ofSeries(sight.observedSeriesIds);
    return this.#any([{ eventId: { $in: [...organised, ...observed] } }], shares, actor);
  }

  /** Throws EventNotFoundError. */
  async of(eventId: string, actor: Actor): Promise<Filter> {
    const event = await this.events.see(eventId, actor);
    if (event.organisedByCaller || observesEvent(actor, event)) return { eventId };
    const organisationIds = [...organisationsAt(event, actor), ...(await this.#coordinated(actor))];
    const filter = await this.#any([], [{ organisationIds, eventIds: [eventId] }], actor);
    return { $and: [{ eventId }, filter] } as Filter;
  }

  async #any(filters: readonly Filter[], shares: readonly Share[], actor: Actor): Promise<Filter> {
    const shared = await Promise.all(shares.map((share) => this.#filtersOf(share)));
    const own = actor.personId === null ? [] : [{ personId: actor.personId }];
    return { $or: [...filters, ...shared.flat(), ...own] } as Filter;
  }

  async #filtersOf({ organisationIds, eventIds }: Share): Promise<readonly Filter[]> {
    const within = eventIds === undefined ? {} : { eventId: { $in: eventIds } };
    const personIds = await this.#peopleForNobody(within as Filter, organisationIds);
    return [
      { ...within, organisationId: { $in: organisationIds } },
      { ...within, organisationId: null, personId: { $in: personIds } },
    ] as Filter[];
  }

  /** Who comes for nobody and belongs to one of these organisations today. */
  async #peopleForNobody(
    within: Filter,
    organisationIds: readonly string[],
  ): Promise<readonly string[]> {
    if (organisationIds.length === 0) return [];
    const forNobody = { ...within, organisationId: null } as Filter;
    const ids: string[] = await this.#model.distinct('personId', forNobody);
    const people = [...(await this.people.findMany(ids)).values()];
    const now = this.clock.now();
    return people.flatMap(({ id, affiliations }) =>
      affiliations.some(
        (each) => organisationIds.includes(each.organisationId) && isRunning(each, now),
      )
        ? [id]
        : [],
    );
  }

  async #coordinated(actor: Actor): Promise<readonly string[]> {
    const countries = countriesOf(actor);
    const found = await Promise.all(
      countries.map((country) => this.organisations.idsWith('country', country)),
    );
    return found.flat();
  }
}
