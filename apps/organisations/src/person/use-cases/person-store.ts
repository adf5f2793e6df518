import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { OrganisationDirectory } from '../../organisation/use-cases/ports.ts';
import { expectMayEraseAndMerge } from '../domain/access.ts';
import { PersonNotFoundError } from '../domain/errors.ts';
import { PersonPolicy } from '../domain/person-policy.ts';
import type { Person } from '../domain/person.ts';
import { People, PersonMessages } from './ports.ts';
import { viewerOf } from './viewer-of.ts';

/** Loads and keeps people for what the secretariat alone does with them. */
@Injectable()
export class PersonStore {
  readonly #policy: PersonPolicy;

  constructor(
    private readonly people: People,
    private readonly messages: PersonMessages,
    private readonly directory: OrganisationDirectory,
    clock: Clock,
  ) {
    this.#policy = new PersonPolicy(clock);
  }

  /** Under an id of earlier too. */
  find(id: string): Promise<Person | undefined> {
    return this.people.findPresent(id);
  }

  /** As `find`. Throws PersonNotFoundError for a caller who may not see the person either, else SecretariatOnlyError. */
  async forSecretariat(id: string, { actor }: CommandContext): Promise<Person> {
    const person = await this.find(id);
    if (person === undefined) throw new PersonNotFoundError();
    const viewer = await viewerOf(actor, this.directory);
    this.#policy.expectMaySee(viewer, person.id, person.details.affiliations);
    expectMayEraseAndMerge(actor);
    return person;
  }

  async keep(person: Person, context: CommandContext): Promise<void> {
    if (!person.isChanged) return;
    await this.people.save(person);
    await this.messages.append(person, context);
  }

  async remove(person: Person, context: CommandContext): Promise<void> {
    await this.people.remove(person);
    await this.messages.append(person, context);
  }
}
