import { Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@regional-events/kernel';
import { Invitations } from '../../invitation/use-cases/ports.ts';
import { VisibleEvents, type SeenEvent } from '../../known-event/use-cases/ports.ts';
import { KnownOrganisations } from '../../known-organisation/use-cases/ports.ts';
import { KnownPeople } from '../../known-person/use-cases/ports.ts';
import { admitNominator, admitPerson, admitTime } from '../domain/admission.ts';
import type { Refusal } from '../domain/delegation.ts';
import { PersonTwiceError } from '../domain/delegation.ts';
import { ExternalRefTakenError } from '../domain/errors.ts';
import type { Nomination } from '../domain/registration.ts';
import { Registrations } from './ports.ts';

export interface Admission {
  /** Those who may be nominated, in the order of the request. */
  readonly nominations: readonly Nomination[];
  readonly refusals: readonly Refusal[];
}

/** Asks the copies at hand whether these people may be nominated. */
@Injectable()
export class AdmissionDesk {
  constructor(
    private readonly events: VisibleEvents,
    private readonly organisations: KnownOrganisations,
    private readonly people: KnownPeople,
    private readonly invitations: Invitations,
    private readonly registrations: Registrations,
  ) {}

  /** Throws what forbids all of them alike; collects what is wrong with one of them. */
  async admit(
    eventId: string,
    nominations: readonly Nomination[],
    actor: Actor,
    now: Date,
  ): Promise<Admission> {
    const event = await this.events.seePublished(eventId, actor);
    await this.#admitNominators(event, nominations, actor);
    const timely = nominations.map((nomination) => {
      const reason = admitTime(event, actor, nomination.outsideWindowReason, now);
      return { ...nomination, outsideWindowReason: reason };
    });
    return { nominations: timely, refusals: await this.#refusals(event, timely, actor, now) };
  }

  async #admitNominators(
    event: SeenEvent,
    nominations: readonly Nomination[],
    actor: Actor,
  ): Promise<void> {
    const organisationId = nominations[0]?.organisationId ?? null;
    const nominator = {
      actor,
      organisationId,
      organisationKnown: organisationId !== null && (await this.organisations.has(organisationId)),
      invited: organisationId !== null && (await this.invitations.holds(event.id, organisationId)),
    };
    for (const { role } of nominations) admitNominator(event, nominator, role);
  }

  async #refusals(
    event: SeenEvent,
    nominations: readonly Nomination[],
    actor: Actor,
    now: Date,
  ): Promise<readonly Refusal[]> {
    const ids = nominations.map((nomination) => nomination.personId);
    const refs = nominations.flatMap(({ externalRef }) =>
      externalRef === null ? [] : [externalRef],
    );
    const people = await this.people.find(ids);
    const registered = await this.registrations.registered(event.id, ids);
    const taken =
      refs.length === 0 ? new Set() : await this.registrations.refsTaken(actor.clientId, refs);
    return nominations.flatMap((nomination, index) => {
      const { personId, externalRef } = nomination;
      const earlier = nominations.slice(0, index);
      const error = caught(() => {
        if (earlier.some((other) => other.personId === personId)) throw new PersonTwiceError();
        const known = { person: people.get(personId), registered: registered.has(personId) };
        admitPerson(event, nomination, known, now);
        if (externalRef === null) return;
        const used =
          taken.has(externalRef) || earlier.some((other) => other.externalRef === externalRef);
        if (used) throw new ExternalRefTakenError();
      });
      return error === undefined ? [] : [{ index, error }];
    });
  }
}

function caught(check: () => void): DomainError | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
