import {
  isPerson,
  isRunning,
  isSecretariat,
  organisationsOf,
  speaksFor,
  type Actor,
  type DateRange,
} from '@regional-events/kernel';
import type { LinkMaker } from './calendar-link.ts';

interface Affiliated {
  readonly id: string;
  readonly affiliations: readonly (DateRange & { readonly organisationId: string })[];
}

/** Who may see a person's duties: the secretariat, who acts for an organisation of the person today, and the person. */
export function seesDuties(actor: Actor, { id, affiliations }: Affiliated, now: Date): boolean {
  if (isSecretariat(actor) || isPerson(actor, id)) return true;
  return affiliations.some(
    (affiliation) => speaksFor(actor, affiliation.organisationId) && isRunning(affiliation, now),
  );
}

/** Who keeps a link: the person who made it or who acts for the organisation whose client did, and the secretariat. */
export function keepsLink(
  actor: Actor,
  { clientId, organisationId }: Pick<LinkMaker, 'clientId' | 'organisationId'>,
): boolean {
  return (
    isSecretariat(actor) ||
    speaksFor(actor, organisationId) ||
    (actor.personId !== null && actor.clientId === clientId)
  );
}

/** The rule of `keepsLink` as a query filter. */
export function keptBy(actor: Actor): Readonly<Record<string, unknown>> {
  if (isSecretariat(actor)) return {};
  const own = actor.personId === null ? [] : [{ createdBy: actor.clientId }];
  return { $or: [{ organisationId: { $in: organisationsOf(actor) } }, ...own] };
}
