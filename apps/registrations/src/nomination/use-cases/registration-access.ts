import { Injectable } from '@nestjs/common';
import { Clock, countriesOf, type Actor } from '@regional-events/kernel';
import { actingFor } from '../../known-event/domain/access.ts';
import { KnownEvents } from '../../known-event/known-events.ts';
import { KnownOrganisations } from '../../known-organisation/known-organisations.ts';
import { KnownPeople } from '../../known-person/known-people.ts';
import type { Registration } from '../../seating/domain/registration.ts';
import { Registrations } from '../../seating/use-cases/ports.ts';
import { expectVisible, type AccessRule } from '../domain/access.ts';
import { RegistrationNotFoundError } from '../domain/errors.ts';

/** Looks up what the rules of access ask for. */
@Injectable()
export class RegistrationAccess {
  constructor(
    private readonly registrations: Registrations,
    private readonly events: KnownEvents,
    private readonly people: KnownPeople,
    private readonly organisations: KnownOrganisations,
    private readonly clock: Clock,
  ) {}

  /** Throws RegistrationNotFoundError, also when this caller may not see it. */
  async visible(id: string, actor: Actor): Promise<Registration> {
    return this.expect(expectVisible, id, actor);
  }

  /** Loads a registration and applies the rule to it. Throws RegistrationNotFoundError too. */
  async expect(rule: AccessRule, id: string, actor: Actor): Promise<Registration> {
    return (await this.deciding(rule, id, actor)).registration;
  }

  /** As `expect`; `by` is the organisation in whose name the actor decides. */
  async deciding(
    rule: AccessRule,
    id: string,
    actor: Actor,
  ): Promise<{ readonly registration: Registration; readonly by: string | null }> {
    const registration = await this.registrations.find(id);
    if (registration === undefined) throw new RegistrationNotFoundError();
    const { eventId, organisationId, personId } = registration;
    const event = await this.events.find(eventId);
    const person = organisationId === null ? await this.people.find(personId) : undefined;
    const concerned = person?.affiliations.map((each) => each.organisationId) ?? [];
    const coordinated = await this.#coordinated(actor, [...concerned, organisationId ?? '']);
    rule({ registration, event, person, actor, coordinated, at: this.clock.now() });
    return { registration, by: actingFor(actor, organisationId, event) };
  }

  async #coordinated(actor: Actor, ids: readonly string[]): Promise<readonly string[]> {
    const countries = countriesOf(actor);
    if (countries.length === 0) return [];
    const known = await this.organisations.findMany(ids);
    return [...known.values()].flatMap(({ id, country }) =>
      country !== null && countries.includes(country) ? [id] : [],
    );
  }
}
