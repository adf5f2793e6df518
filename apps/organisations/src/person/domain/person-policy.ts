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

/** The reasons for which names are shown, besides a right on the person. */
const NAMES = 'people:read';

/**
 * Decides, here alone, who sees and who writes a person: the secretariat, and the clients of the person's present
 * organisations.
 */
export class PersonPolicy {
  constructor(private readonly clock: Clock) {}

  maySee(actor: Actor, affiliations: readonly Affiliation[]): boolean {
    if (actor.role === 'secretariat') return true;
    return affiliations.some((affiliation) => this.#isPresent(actor, affiliation));
  }

  /**
   * How a person is shown to a caller who knows the id. All who are not named look the same: protected, ordinary and
   * non-existent.
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
    // The person must belong to the caller's organisation today; the same change may end that.
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

/** The last digits of an id are random, and the caller has the id anyway. */
function pseudonymOf(id: string): string {
  return id.slice(-PSEUDONYM_DIGITS).toUpperCase();
}
