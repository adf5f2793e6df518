import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { expectMayEraseAndMerge } from '../domain/access.ts';
import { PersonNotFoundError, SamePersonError, UnknownOtherPersonError } from '../domain/errors.ts';
import { PersonStore } from './person-store.ts';
import { PersonTraces } from './person-traces.ts';
import { versionedView, type PersonView } from './person-view.ts';

/** Two entries are one person: the double ends, and its id stands for the other from now on. */
@Injectable()
export class MergePeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: PersonStore,
    private readonly traces: PersonTraces,
  ) {}

  /** The person whom both are. */
  async execute(
    doubleId: string,
    intoId: string,
    context: CommandContext,
  ): Promise<Versioned<PersonView>> {
    const merge = async () => {
      const double = await this.store.forSecretariat(doubleId, context);
      const person = await this.store.find(intoId);
      if (person === undefined) throw new UnknownOtherPersonError();
      if (person.id === double.id) throw new SamePersonError();
      const now = this.clock.now();
      person.absorb(double, now);
      double.mergeInto(person.id, now);
      await this.store.keep(person, context);
      await this.store.remove(double, context);
      await this.traces.move(double, person.id, context);
      return versionedView(person, context.actor);
    };
    return this.unitOfWork.run(context, merge, ({ item }) => this.#expectStillSeen(item, context));
  }

  /** A repeated request is not told of somebody who was erased since, nor after the right is lost. */
  async #expectStillSeen({ id }: PersonView, { actor }: CommandContext): Promise<void> {
    expectMayEraseAndMerge(actor);
    if ((await this.store.find(id)) === undefined) throw new PersonNotFoundError();
  }
}
