import { Injectable } from '@nestjs/common';
import { Clock } from '@regional-events/kernel';
import type { CommandContext, Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import type { CancellationReason } from '../domain/event-details.ts';
import { EventNotFoundError } from '../domain/errors.ts';
import { expectStillSeen } from './expect-still-seen.ts';
import { EventLookups } from './event-lookups.ts';
import type { EventView } from './event-view.ts';
import { EventMessages, EventRepository } from './ports.ts';

@Injectable()
export class CancelEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: EventRepository,
    private readonly messages: EventMessages,
    private readonly lookups: EventLookups,
    private readonly clock: Clock,
  ) {}

  execute(
    id: string,
    reason: CancellationReason | null,
    context: CommandContext,
  ): Promise<Versioned<EventView>> {
    const { actor } = context;
    const cancel = async () => {
      const event = await this.events.find(id);
      if (!event?.maySee(actor)) throw new EventNotFoundError();
      event.cancel(actor, reason, this.clock.now());
      await this.events.save(event);
      await this.messages.append(event, context);
      return this.lookups.show(event, actor);
    };
    return this.unitOfWork.run(context, cancel, () => expectStillSeen(this.events, id, actor));
  }
}
