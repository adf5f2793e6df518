import type { Actor } from '@regional-events/kernel';
import { OrganisationNotYoursError } from './errors.ts';
import type { OrganisationFacts } from './organisation-events.ts';
import { sameButNames } from './same-facts.ts';

/**
 * Every signed-in caller reads organisations; the secretariat writes; an organisation's own client changes its names.
 */
export const organisationPolicy = {
  expectMayRegister(actor: Actor): void {
    if (actor.role === 'secretariat') return;
    throw new OrganisationNotYoursError('The secretariat alone registers organisations.');
  },

  expectMayChange(
    actor: Actor,
    id: string,
    before: OrganisationFacts,
    after: OrganisationFacts,
  ): void {
    if (actor.role === 'secretariat') return;
    if (actor.organisationId !== id) {
      throw new OrganisationNotYoursError('The client is not bound to this organisation.');
    }
    if (!sameButNames(after, before)) {
      throw new OrganisationNotYoursError(
        'An organisation changes its own names alone; the rest is for the secretariat.',
      );
    }
  },

  expectMayCompose(actor: Actor): void {
    if (actor.role === 'secretariat') return;
    throw new OrganisationNotYoursError('The secretariat alone changes compositions.');
  },
};
