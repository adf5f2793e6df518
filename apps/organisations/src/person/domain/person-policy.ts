import type { Actor, Clock } from '@regional-events/kernel';
import { expectMayWritePerson, seesPerson, type Viewer } from './access.ts';
import type { Affiliation } from './affiliation.ts';
import { PersonNotFoundError } from './errors.ts';

/** The rules of access at the present time. */
export class PersonPolicy {
  constructor(private readonly clock: Clock) {}

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
