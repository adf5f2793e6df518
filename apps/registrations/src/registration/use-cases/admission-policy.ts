import { Injectable } from '@nestjs/common';
import { DomainError, type Actor } from '@regional-events/kernel';
import { Invitations, type Invitation } from '../../invitation/use-cases/ports.ts';
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
  /** The admitted nominations, in the order of the request. */
  readonly nominations: readonly Nomination[];
  readonly refusals: readonly Refusal[];
  /** The organisation's open invitation: its seats are a limit, and nominating accepts it. */
  readonly invitation: Invitation | undefined;
}

/** Checks by this service's copies whether these people may be nominated. */
@Injectable()
export class AdmissionPolicy {
  constructor(
    private readonly events: VisibleEvents,
    private readonly organisations: KnownOrganisations,
    private readonly people: KnownPeople,
    private readonly invitations: Invitations,
    private readonly registrations: Registrations,
  ) {}

  /** Throws what applies to all of them; collects what is wrong with single people. */
  async admit(
    eventId: string,
    nominations: readonly Nomination[],
    actor: Actor,
    now: Date,
  ): Promise<Admission> {
    const event = await this.events.seePublished(eventId, actor);
    const invitation = await this.#admitNominators(event, nominations, actor, now);
    const timely = nominations.map((nomination) => {
      const reason = admitTime(event, actor, nomination.outsideWindowReason, now);
      return { ...nomination, outsideWindowReason: reason };
    });
    const refusals = await this.#refusals(event, timely, actor, now);
    return { nominations: timely, refusals, invitation };
  }

  async #admitNominators(
    event: SeenEvent,
    nominations: readonly Nomination[],
    actor: Actor,
    now: Date,
  ): Promise<Invitation | undefined> {
    const organisationId = nominations[0]?.organisationId ?? null;
    const status =
      organisationId === null ? undefined : await this.organisations.statusOf(organisationId);
    const live =
      organisationId === null
        ? undefined
        : await this.invitations.findLive(event.id, organisationId);
    const open = live?.isOpen(now) ? live : undefined;
    const nominator = {
      actor,
      organisationId,
      organisationKnown: status !== undefined,
      organisationRetired: status === 'retired',
      invited: open !== undefined,
      answerWasDue: open === undefined ? (live?.facts.answerBy ?? null) : null,
    };
    for (const { role } of nominations) admitNominator(event, nominator, role);
    return open;
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
        const known = {
          actor,
          person: people.get(personId),
          registered: registered.has(personId),
        };
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
