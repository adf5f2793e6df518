import type { Actor, Clock } from '@regional-events/kernel';
import { expectMayWritePerson, seesPerson, type Viewer } from './access.ts';
import type { Affiliation } from './affiliation.ts';
import { PersonNotFoundError } from './errors.ts';
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

/** The rules of access at the present time, and how a person is shown to whom. */
export class PersonPolicy {
  constructor(private readonly clock: Clock) {}

  /**
   * How a person is shown to a caller who knows the id. All who are not named look the same: protected, ordinary and
   * non-existent.
   */
  shown(viewer: Viewer, id: string, person: Named | undefined): ShownName {
    const named =
      person !== undefined &&
      viewer.actor.scopes.includes(NAMES) &&
      seesPerson(viewer, { id, affiliations: person.affiliations }, this.clock.now());
    return named
      ? { displayName: displayNameOf(person), shownAs: 'name' }
      : { displayName: `Participant ${pseudonymOf(id)}`, shownAs: 'pseudonym' };
  }

  expectMaySee(viewer: Viewer, id: string, affiliations: readonly Affiliation[]): void {
    if (!seesPerson(viewer, { id, affiliations }, this.clock.now()))
      throw new PersonNotFoundError();
  }

  expectMayWrite(
    actor: Actor,
    before: readonly Affiliation[],
    after: readonly Affiliation[],
  ): void {
    expectMayWritePerson(actor, before, after, this.clock.now());
  }
}

/** The last digits of an id are random, and the caller has the id anyway. */
function pseudonymOf(id: string): string {
  return id.slice(-PSEUDONYM_DIGITS).toUpperCase();
}
