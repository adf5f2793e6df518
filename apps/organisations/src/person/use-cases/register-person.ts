import { Injectable } from '@nestjs/common';
import { Clock, type Actor, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { OrganisationDirectory } from '../../organisation/use-cases/ports.ts';
import { PersonExternalRefTakenError, PersonNotFoundError } from '../domain/errors.ts';
import { PersonPolicy } from '../domain/person-policy.ts';
import { Person, type PersonDetails } from '../domain/person.ts';
import { expectKnownOrganisations } from './expect-known-organisations.ts';
import { versionedView, type PersonView } from './person-view.ts';
import { People, PersonMessages } from './ports.ts';
import { viewerOf } from './viewer-of.ts';

export interface RegisterPersonCommand extends PersonDetails {
  readonly externalRef: string | null;
}

@Injectable()
export class RegisterPerson {
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
    command: RegisterPersonCommand,
    context: CommandContext,
  ): Promise<Versioned<PersonView>> {
    const { actor } = context;
    const register = async () => {
      this.#policy.expectMayWrite(actor, [], command.affiliations);
      await expectKnownOrganisations(this.directory, command.affiliations);
      await this.#expectFree(actor.clientId, command.externalRef);
      const person = Person.register({ ...command, createdBy: actor.clientId }, this.clock.now());
      await this.people.save(person);
      await this.messages.append(person, context);
      return versionedView(person, actor);
    };
    return this.unitOfWork.run(context, register, ({ item }) => this.#expectStillSeen(item, actor));
  }

  async #expectStillSeen({ id }: PersonView, actor: Actor): Promise<void> {
    const person = await this.people.find(id);
    if (person === undefined) throw new PersonNotFoundError();
    const viewer = await viewerOf(actor, this.directory);
    this.#policy.expectMaySee(viewer, id, person.details.affiliations);
  }

  async #expectFree(clientId: string, externalRef: string | null): Promise<void> {
    if (externalRef === null) return;
    if (await this.people.isExternalRefTaken(clientId, externalRef))
      throw new PersonExternalRefTakenError();
  }
}
