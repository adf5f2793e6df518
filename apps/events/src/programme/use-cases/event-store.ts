import { Injectable } from '@nestjs/common';
import type { Actor, CommandContext, Origin, Versioned } from '@regional-events/kernel';
import { KnownSeatPlans } from '../../known-seat-plan/known-seat-plans.ts';
import {
  EventExternalRefTakenError,
  EventNotFoundError,
  EventNotYoursError,
} from '../domain/event/errors.ts';
import { organises } from '../domain/event/access.ts';
import type { RegionalEvent } from '../domain/event/regional-event.ts';
import { NumberInSeriesTakenError } from '../domain/event/series-errors.ts';
import { eventEtag, eventView, type EventView } from './event-view.ts';
import { expectReferenceFree } from './expect-reference-free.ts';
import { EventMessages, EventRepository } from './ports.ts';

/** Loads, checks, keeps and shows events: what their use cases have in common. */
@Injectable()
export class EventStore {
  constructor(
    private readonly events: EventRepository,
    private readonly messages: EventMessages,
    private readonly seatPlans: KnownSeatPlans,
  ) {}

  /** Throws EventNotFoundError also for an event that the actor may not see. */
  async load(id: string, actor: Actor): Promise<RegionalEvent> {
    const event = await this.events.find(id);
    if (!event?.maySee(actor)) throw new EventNotFoundError();
    return event;
  }

  /** As `load`. Throws EventNotYoursError for who does not organise it. */
  async organised(id: string, actor: Actor): Promise<RegionalEvent> {
    const event = await this.load(id, actor);
    if (!organises(actor, event.details)) throw new EventNotYoursError();
    return event;
  }

  /** The seat plan's once there is one. */
  async capacityOf({ id, details }: RegionalEvent): Promise<number | null> {
    return (await this.seatPlans.find(id))?.capacity ?? details.capacity;
  }

  /** The ETag that a reader of the stored event has. */
  async etagOf(event: RegionalEvent): Promise<string> {
    return eventEtag(event.etag, await this.seatPlans.find(event.id));
  }

  expectReferenceFree(origin: Origin): Promise<void> {
    return expectReferenceFree(this.events, origin, () => new EventExternalRefTakenError());
  }

  /** Throws NumberInSeriesTakenError. Lock the series first, else another event may take the number meanwhile. */
  async expectNumberFree({ id, details }: RegionalEvent): Promise<void> {
    const { seriesId, numberInSeries } = details;
    if (seriesId === null || numberInSeries === null) return;
    if (await this.events.numberTaken(seriesId, numberInSeries, id)) {
      throw new NumberInSeriesTakenError(numberInSeries);
    }
  }

  /** Saves what the event recorded with its messages, and shows the event. */
  async keep(event: RegionalEvent, context: CommandContext): Promise<Versioned<EventView>> {
    if (event.recorded.length > 0) await this.events.save(event);
    await this.messages.append(event, context);
    const seatPlan = await this.seatPlans.find(event.id);
    return {
      item: eventView(event.id, event.state, seatPlan, context.actor),
      etag: eventEtag(event.etag, seatPlan),
    };
  }
}
