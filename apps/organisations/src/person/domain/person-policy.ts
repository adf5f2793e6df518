import { isRunning, type Actor, type Clock } from '@regional-events/kernel';
import { sameAffiliations, type Affiliation } from './affiliation.ts';
import { ForeignOrganisationError, PersonNotFoundError } from './errors.ts';
import { displayNameOf, type NameOfPerson } from './name.ts';

export interface Named extends NameOfPerson {
  readonly affiliations: readonly Affiliation[];
}

export interface ShownName {
  readonly displayName: string;
  readonly shownAs: 'name' | 'pseudonym';
}

const PSEUDONYM_DIGITS = 4;

/** What shows names, besides the right on the person. */
const NAMES = 'people:read';

/**
 * The one place that decides who sees a person and who may write one: the secretariat, and the
 * clients of an organisation that the person belongs to today.
 */
export class PersonPolicy {
  constructor(private readonly clock: Clock) {}

  maySee(actor: Actor, affiliations: readonly Affiliation[]): boolean {
    if (actor.role === 'secretariat') return true;
    return affiliations.some((affiliation) => this.#isPresent(actor, affiliation));
  }

  /**
   * How the caller is shown somebody of whom it knows the id. Whoever is not named looks alike: a
   * protected person, any other one, and nobody at all.
   */
  shown(actor: Actor, id: string, person: Named | undefined): ShownName {
    const named =
      person !== undefined &&
      actor.scopes.includes(NAMES) &&
      this.maySee(actor, person.affiliations);
    return named
      ? { displayName: displayNameOf(person), shownAs: 'name' }
      : { displayName: `Participant ${pseudonymOf(id)}`, shownAs: 'pseudonym' };
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
    // Whom it registers or changes belongs to it today; by the same change that may come to its end.
    const belongs = (before.length === 0 ? after : before).some((affiliation) =>
      this.#isPresent(actor, affiliation),
    );
    if (!keepsForeign || !belongs || after.every(foreign)) throw new ForeignOrganisationError();
  }

  #isPresent(actor: Actor, affiliation: Affiliation): boolean {
    return isOwn(actor, affiliation) && isRunning(affiliation, this.clock.now());
  }
}

function isOwn(actor: Actor, { organisationId }: Affiliation): boolean {
  return actor.organisationId !== null && organisationId === actor.organisationId;
}

/** The end of an id is random, and whoever asks has the id anyway. */
function pseudonymOf(id: string): string {
  return id.slice(-PSEUDONYM_DIGITS).toUpperCase();
}
