import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import type { CancellationReason } from '../domain/event/event-details.ts';
import type { RegionalEvent } from '../domain/event/regional-event.ts';
import { EventLookups } from './event-lookups.ts';
import { EventStore } from './event-store.ts';
import type { EventView } from './event-view.ts';

type Shown = Promise<Versioned<EventView>>;

/** The verbs of an event. */
@Injectable()
export class EventVerbs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: EventStore,
    private readonly lookups: EventLookups,
    private readonly clock: Clock,
  ) {}

  publish(id: string, context: CommandContext): Shown {
    return this.#act(id, context, async (event) => {
      const series = await this.lookups.lockSeries(event.details.seriesId);
      const agenda = await this.lookups.agendaOf(id);
      event.publish({ actor: context.actor, at: this.clock.now(), series }, agenda);
      await this.lookups.expectTakingPart(event.details);
      await this.lookups.expectNothingTaken(id, context);
    });
  }

  postpone(id: string, context: CommandContext): Shown {
    return this.#act(id, context, (event) => event.postpone(context.actor, this.clock.now()));
  }

  cancel(id: string, reason: CancellationReason | null, context: CommandContext): Shown {
    return this.#act(id, context, (event) => event.cancel(context.actor, reason, this.clock.now()));
  }

  complete(id: string, context: CommandContext): Shown {
    return this.#act(id, context, (event) => event.complete(context.actor, this.clock.now()));
  }

  close(id: string, context: CommandContext): Shown {
    return this.#act(id, context, (event) => event.close(context.actor, this.clock.now()));
  }

  /** A stored answer is given again only to those who still see the event. */
  #act(
    id: string,
    context: CommandContext,
    verb: (event: RegionalEvent) => Promise<void> | void,
  ): Shown {
    const act = async () => {
      const event = await this.store.load(id, context.actor);
      await verb(event);
      return this.store.keep(event, context);
    };
    return this.unitOfWork.run(context, act, async () => {
      await this.store.load(id, context.actor);
    });
  }
}
