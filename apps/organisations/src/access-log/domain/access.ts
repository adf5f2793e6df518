import { isSecretariat, type Actor } from '@regional-events/kernel';
import { AccessLogNotYoursError } from './errors.ts';

/** The entries that the actor may read, as a query filter: the secretariat all, a person those about itself. */
export function readableBy(actor: Actor): Readonly<Record<string, unknown>> {
  if (isSecretariat(actor)) return {};
  if (actor.personId === null) throw new AccessLogNotYoursError();
  return { personId: actor.personId };
}

/** Who looked, as an entry says it. */
export function readerOf({ clientId, personId, organisationId }: Actor) {
  return { clientId, readerPersonId: personId, readerOrganisationId: organisationId };
}
