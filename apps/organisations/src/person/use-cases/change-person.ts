import { Injectable } from '@nestjs/common';
import {
  Clock,
  expectUnchanged,
  type CommandContext,
  type Versioned,
} from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { OrganisationDirectory } from '../../organisation/use-cases/ports.ts';
import { PersonNotFoundError } from '../domain/errors.ts';
import { patchedName, type PatchOfName } from '../domain/name.ts';
import { PersonPolicy } from '../domain/person-policy.ts';
import type { Person, PersonDetails } from '../domain/person.ts';
import { expectKnownOrganisations } from './expect-known-organisations.ts';
import { versionedView, type PersonView } from './person-view.ts';
import { People, PersonMessages } from './ports.ts';
import { viewerOf } from './viewer-of.ts';

/** A merge patch: what is left out stays; lists are replaced whole. */
export interface PersonPatch extends Partial<Omit<PersonDetails, 'otherScript'>> {
  readonly otherScript?: PatchOfName | null;
}

@Injectable()
export class ChangePerson {
  readonly #policy: PersonPolicy;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly people: People,
    private readonly directory: OrganisationDirectory,
    private readonly messages: PersonMessages,
  ) {
    this.#policy = new PersonPolicy(clock);
  }

  async execute(
    id: string,
    patch: PersonPatch,
    context: CommandContext,
  ): Promise<Versioned<PersonView>> {
    return this.unitOfWork.run(context, async () => {
      const person = await this.#find(id, context);
      const otherScript = patchedName(person.details.otherScript, patch.otherScript);
      const details = { ...person.details, ...patch, otherScript };
      const before = person.details.affiliations;
      this.#policy.expectMayWrite(context.actor, before, details.affiliations);
      expectUnchanged(context, person.etag);
      await expectKnownOrganisations(this.directory, details.affiliations, before);
      person.change(details, this.clock.now());
      await this.#store(person, context);
      return versionedView(person, context.actor);
    });
  }

  async #find(id: string, { actor }: CommandContext): Promise<Person> {
    const person = await this.people.findPresent(id);
    if (person === undefined) throw new PersonNotFoundError();
    const viewer = await viewerOf(actor, this.directory);
    this.#policy.expectMaySee(viewer, person.id, person.details.affiliations);
    return person;
  }

  async #store(person: Person, context: CommandContext): Promise<void> {
    if (!person.isChanged) return;
    await this.people.save(person);
    await this.messages.append(person, context);
  }
}
