import type { Actor } from '@regional-events/kernel';
import { sameAffiliations, type Affiliation } from './affiliation.ts';
import { ForeignOrganisationError, PersonNotFoundError } from './errors.ts';

export interface Named {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly protected: boolean;
  readonly affiliations: readonly Affiliation[];
}

export interface ShownName {
  readonly displayName: string | null;
  readonly shownAs: 'name' | 'pseudonym' | 'hidden';
}

const PSEUDONYM_DIGITS = 4;

/**
 * The one place that decides who sees a person and who may write one: the secretariat, and the
 * clients of an organisation that the person belongs or belonged to.
 */
export class PersonPolicy {
  maySee(actor: Actor, affiliations: readonly Affiliation[]): boolean {
    if (actor.role === 'secretariat') return true;
    return affiliations.some((affiliation) => isOwn(actor, affiliation));
  }

  /** How the caller is shown somebody of whom it knows the id. */
  shown(actor: Actor, person: Named): ShownName {
    if (this.maySee(actor, person.affiliations)) {
      return { displayName: `${person.givenName} ${person.familyName}`, shownAs: 'name' };
    }
    if (!person.protected) return this.unknown();
    return { displayName: `Participant ${pseudonymOf(person.id)}`, shownAs: 'pseudonym' };
  }

  /** How an id that nobody has is shown: as somebody whose name is hidden. */
  unknown(): ShownName {
    return { displayName: null, shownAs: 'hidden' };
  }

  expectMaySee(actor: Actor, affiliations: readonly Affiliation[]): void {
    if (!this.maySee(actor, affiliations)) throw new PersonNotFoundError();
  }

  expectMayWrite(
    actor: Actor,
    before: readonly Affiliation[],
    after: readonly Affiliation[],
  ): void {
    if (actor.role === 'secretariat') return;
    const foreign = (affiliation: Affiliation) => !isOwn(actor, affiliation);
    const keepsForeign = sameAffiliations(after.filter(foreign), before.filter(foreign));
    if (!keepsForeign || after.every(foreign)) throw new ForeignOrganisationError();
  }
}

function isOwn(actor: Actor, { organisationId }: Affiliation): boolean {
  return actor.organisationId !== null && organisationId === actor.organisationId;
}

/** The end of an id is random, and whoever asks has the id anyway. */
function pseudonymOf(id: string): string {
  return id.slice(-PSEUDONYM_DIGITS).toUpperCase();
}
