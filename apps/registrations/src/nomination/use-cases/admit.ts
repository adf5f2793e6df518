import { DomainError, type Actor } from '@regional-events/kernel';
import type { Invitation } from '../../invitation/use-cases/ports.ts';
import { expectPublished, visibleTo } from '../../known-event/domain/known-event.ts';
import { admitNominator, admitPerson, admitTime, type EventFacts } from '../domain/admission.ts';
import { PersonTwiceError, type Refusal } from '../domain/delegation.ts';
import { ExternalRefTakenError } from '../domain/errors.ts';
import type { Nomination } from '../../seating/domain/registration.ts';
import type { AdmissionFacts } from './ports.ts';

export interface Admission {
  /** The admitted nominations, in the order of the request. */
  readonly nominations: readonly Nomination[];
  readonly refusals: readonly Refusal[];
  /** The organisation's open invitation: its seats are a limit, and nominating accepts it. */
  readonly invitation: Invitation | undefined;
}

/** Decides whether these people may be nominated. Throws what applies to all of them; collects what is wrong with single people. */
export function admit(
  facts: AdmissionFacts,
  nominations: readonly Nomination[],
  actor: Actor,
  now: Date,
): Admission {
  const event = visibleTo(actor, facts.event, facts.eventId);
  expectPublished(event);
  const invitation = admitNominators(event, facts, { nominations, actor, now });
  const timely = nominations.map((nomination) => {
    const reason = admitTime(event, actor, nomination.outsideWindowReason, now);
    return { ...nomination, outsideWindowReason: reason };
  });
  const refusals = refusalsOf(event, facts, { nominations: timely, actor, now });
  return { nominations: timely, refusals, invitation };
}

interface Asked {
  readonly nominations: readonly Nomination[];
  readonly actor: Actor;
  readonly now: Date;
}

function admitNominators(
  event: EventFacts,
  { organisation, liveInvitation, unansweredInvitation }: AdmissionFacts,
  { nominations, actor, now }: Asked,
): Invitation | undefined {
  const open = liveInvitation?.isOpen(now) ? liveInvitation : undefined;
  // that it came too late it is told before the job of the deadline has run, and afterwards
  const late = liveInvitation ?? unansweredInvitation;
  const nominator = {
    actor,
    organisationId: nominations[0]?.organisationId ?? null,
    organisationKnown: organisation !== undefined,
    organisationRetired: organisation?.status === 'retired',
    invited: open !== undefined,
    answerWasDue: open === undefined ? (late?.facts.answerBy ?? null) : null,
  };
  for (const { role } of nominations) admitNominator(event, nominator, role);
  return open;
}

function refusalsOf(
  event: EventFacts,
  { people, registered, externalRefsTaken }: AdmissionFacts,
  { nominations, actor, now }: Asked,
): readonly Refusal[] {
  return nominations.flatMap((nomination, index) => {
    const { personId, externalRef } = nomination;
    const earlier = nominations.slice(0, index);
    const error = caught(() => {
      if (earlier.some((other) => other.personId === personId)) throw new PersonTwiceError();
      const person = people.get(personId);
      admitPerson(event, nomination, { actor, person, registered: registered.has(personId) }, now);
      if (externalRef === null) return;
      const used =
        externalRefsTaken.has(externalRef) ||
        earlier.some((other) => other.externalRef === externalRef);
      if (used) throw new ExternalRefTakenError();
    });
    return error === undefined ? [] : [{ index, error }];
  });
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
