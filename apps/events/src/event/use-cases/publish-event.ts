import { Injectable } from '@nestjs/common';
import { Clock } from '@regional-events/kernel';
import type { CommandContext, Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { EventNotFoundError } from '../domain/errors.ts';
import { expectStillSeen } from './expect-still-seen.ts';
import { EventLookups } from './event-lookups.ts';
import type { EventView } from './event-view.ts';
import { EventMessages, EventRepository } from './ports.ts';

@Injectable()
export class PublishEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: EventRepository,
    private readonly messages: EventMessages,
    private readonly lookups: EventLookups,
    private readonly clock: Clock,
  ) {}

  execute(id: string, context: CommandContext): Promise<Versioned<EventView>> {
    const { actor } = context;
    const publish = async () => {
      const event = await this.events.find(id);
      if (!event?.maySee(actor)) throw new EventNotFoundError();
      const series = await this.lookups.lockSeries(event.details.seriesId);
      const agenda = await this.lookups.agendaOf(id);
      event.publish({ actor, at: this.clock.now(), series }, agenda);
      await this.lookups.expectTakingPart(event.details);
      await this.events.save(event);
      await this.messages.append(event, context);
      return this.lookups.show(event, actor);
    };
    return this.unitOfWork.run(context, publish, () => expectStillSeen(this.events, id, actor));
  }
}
