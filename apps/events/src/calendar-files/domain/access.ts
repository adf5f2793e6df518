import { isRunning, type Actor, type DateRange } from '@regional-events/kernel';
import type { LinkMaker } from './calendar-link.ts';

/** Who may see a person's duties: the secretariat and the clients of the person's present organisations. */
export function seesDuties(
  { role, organisationId }: Actor,
  affiliations: readonly (DateRange & { readonly organisationId: string })[],
  now: Date,
): boolean {
  if (role === 'secretariat') return true;
  return affiliations.some(
    (affiliation) => affiliation.organisationId === organisationId && isRunning(affiliation, now),
  );
}

/** Who keeps a link: the clients of the organisation whose client made it, and the secretariat. */
export function keepsLink(actor: Actor, { organisationId }: Pick<LinkMaker, 'organisationId'>) {
  if (actor.role === 'secretariat') return true;
  return organisationId !== null && organisationId === actor.organisationId;
}

/** The rule of `keepsLink` as a query filter. */
export function keptBy({ role, organisationId }: Actor): Readonly<Record<string, unknown>> {
  return role === 'secretariat' ? {} : { organisationId: organisationId ?? { $in: [] } };
}
