import { DomainError, type Actor } from '@regional-events/kernel';
import type { Invitation } from '../../invitation/use-cases/ports.ts';
import { visibleTo } from '../../known-event/domain/access.ts';
import { expectPublished } from '../../known-event/domain/known-event.ts';
import type { Nomination } from '../../seating/domain/registration.ts';
import { admitNominator, admitPerson, admitTime, type EventFacts } from '../domain/admission.ts';
import { PersonTwiceError, type Refusal } from '../domain/delegation.ts';
import { ExternalRefTakenError } from '../domain/errors.ts';
import type { GroupState } from './group-state.ts';

export interface Admission {
  /** The admitted nominations, in the order of the request. */
  readonly nominations: readonly Nomination[];
  readonly refusals: readonly Refusal[];
  /** The organisation's open invitation: its seats are a limit, and nominating accepts it. */
  readonly invitation: Invitation | undefined;
}

interface Asked {
  readonly eventId: string;
  readonly nominations: readonly Nomination[];
  readonly context: { readonly actor: Actor };
}

/** Decides whether these people may be nominated. Throws what applies to all of them; collects what is wrong with single people. */
export function admit(state: GroupState, asked: Asked, now: Date): Admission {
  const { actor } = asked.context;
  const event = visibleTo(actor, state.event(asked.eventId), asked.eventId);
  expectPublished(event);
  const invitation = admitNominators(event, state, asked, now);
  const nominations = asked.nominations.map((nomination) => {
    const reason = admitTime(event, actor, nomination.outsideWindowReason, now);
    return { ...nomination, outsideWindowReason: reason };
  });
  const refusals = refusalsOf(event, state, { ...asked, nominations }, now);
  return { nominations, refusals, invitation };
}

function admitNominators(
  event: EventFacts,
  state: GroupState,
  { eventId, nominations, context: { actor } }: Asked,
  now: Date,
): Invitation | undefined {
  const organisationId = nominations[0]?.organisationId ?? null;
  const status = state.organisation(organisationId)?.status;
  const live = state.liveInvitation(eventId, organisationId);
  const open = live?.isOpen(now) ? live : undefined;
  // that it came too late it is told before the job of the deadline has run, and afterwards
  const late = live ?? state.unansweredInvitation(eventId, organisationId);
  const nominator = {
    actor,
    organisationId,
    organisationKnown: status !== undefined,
    organisationRetired: status === 'retired',
    invited: open !== undefined,
    answerWasDue: open === undefined ? (late?.facts.answerBy ?? null) : null,
  };
  for (const { role } of nominations) admitNominator(event, nominator, role);
  return open;
}

function refusalsOf(
  event: EventFacts,
  state: GroupState,
  { eventId, nominations, context: { actor } }: Asked,
  now: Date,
): readonly Refusal[] {
  return nominations.flatMap((nomination, index) => {
    const { personId, externalRef } = nomination;
    const earlier = nominations.slice(0, index);
    const error = caught(() => {
      if (earlier.some((other) => other.personId === personId)) throw new PersonTwiceError();
      const registered = state.isRegistered(eventId, personId);
      admitPerson(event, nomination, { actor, person: state.person(personId), registered }, now);
      if (externalRef === null) return;
      const used =
        state.isRefTaken(actor.clientId, externalRef) ||
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
