import { isSecretariat, speaksFor, type Actor } from '@regional-events/kernel';
import { ImportNotYoursError } from './errors.ts';

/** Organisations are the secretariat's. People come in for whoever may speak for the organisation of the whole table. */
export function expectMayImport(
  actor: Actor,
  of: 'organisations' | 'people',
  organisationId: string | null,
): void {
  if (isSecretariat(actor)) return;
  if (of === 'organisations')
    throw new ImportNotYoursError('The secretariat alone imports organisations.');
  if (!speaksFor(actor, organisationId))
    throw new ImportNotYoursError('People are imported for an organisation that one acts for.');
}

/** As `expectMayImport`, for later. */
export function mayImport(
  actor: Actor,
  of: 'organisations' | 'people',
  organisationId: string | null,
): boolean {
  return isSecretariat(actor) || (of === 'people' && speaksFor(actor, organisationId));
}

/** For who asked, and the secretariat. */
export function maySee(actor: Actor, askedBy: Pick<Actor, 'clientId'>): boolean {
  return askedBy.clientId === actor.clientId || isSecretariat(actor);
}
