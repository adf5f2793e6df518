import { isSecretariat, speaksFor, type Actor } from '@regional-events/kernel';
import { OrganisationNotYoursError } from './errors.ts';
import type { OrganisationFacts } from './organisation-events.ts';
import { sameButNames } from './same-facts.ts';

/**
 * Every signed-in caller reads organisations; the secretariat writes; who acts for an organisation changes its names.
 */
export const organisationPolicy = {
  expectMayRegister(actor: Actor): void {
    if (isSecretariat(actor)) return;
    throw new OrganisationNotYoursError('The secretariat alone registers organisations.');
  },

  expectMayChange(
    actor: Actor,
    id: string,
    before: OrganisationFacts,
    after: OrganisationFacts,
  ): void {
    if (isSecretariat(actor)) return;
    if (!speaksFor(actor, id)) {
      throw new OrganisationNotYoursError('The caller does not act for this organisation.');
    }
    if (!sameButNames(after, before)) {
      throw new OrganisationNotYoursError(
        'An organisation changes its own names alone; the rest is for the secretariat.',
      );
    }
  },

  expectMayCompose(actor: Actor): void {
    if (isSecretariat(actor)) return;
    throw new OrganisationNotYoursError('The secretariat alone changes compositions.');
  },
};
