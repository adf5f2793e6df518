import {
  coordinates,
  isSecretariat,
  organisationsOf,
  speaksFor,
  type Actor,
} from '@regional-events/kernel';
import { organises } from '../../known-event/domain/access.ts';
import type { KnownEvent } from '../../known-event/known-events.ts';

type AtEvent = Pick<KnownEvent, 'seriesId' | 'organiserIds'>;

interface Invited {
  readonly organisationId: string;
  /** Of the invited organisation; null where it is not known. */
  readonly country: string | null;
}

/** An invitation is seen by the invited organisation, its country's coordinators, the organisers and the secretariat. */
export function seesInvitation(actor: Actor, { organisationId, country }: Invited, event: AtEvent) {
  return (
    organises(actor, event) ||
    speaksFor(actor, organisationId, event.seriesId) ||
    coordinates(actor, country)
  );
}

/** Who acts for the invited organisation answers, or the secretariat. */
export function mayAnswer(
  actor: Actor,
  organisationId: string,
  seriesId: string | null | undefined,
): boolean {
  return isSecretariat(actor) || speaksFor(actor, organisationId, seriesId);
}

/** The secretariat answers also when it is too late for others. */
export function answersLate(actor: Actor): boolean {
  return isSecretariat(actor);
}

/** What an actor may do with the invitation of an organisation, whatever its state. */
export function mayDo(actor: Actor, organisationId: string, event: AtEvent) {
  return {
    answers: mayAnswer(actor, organisationId, event.seriesId),
    answersLate: answersLate(actor),
    organises: organises(actor, event),
  };
}

/** What an actor sees across events, as far as it does not depend on their organisers; the rule of `seesInvitation`. */
export function invitationSight(actor: Actor) {
  const organisationIds = organisationsOf(actor, null);
  const inSeries = actor.grants.flatMap(({ role, seriesId, organisationId }) =>
    role === 'focal-point' && seriesId !== null && organisationId !== null
      ? [{ seriesId, organisationId }]
      : [],
  );
  return { all: isSecretariat(actor), organisationIds, inSeries };
}

/** The organisations whose invitations to an event the actor sees by acting for them. */
export function invitedAt(actor: Actor, { seriesId }: AtEvent): readonly string[] {
  return organisationsOf(actor, seriesId);
}

/** An external reference is private to its client, so one of another client matches nothing. */
export function referencesOf(actor: Actor): Readonly<Record<string, unknown>> {
  return isSecretariat(actor) ? {} : { createdBy: actor.clientId };
}
