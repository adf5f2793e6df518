import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { expectPublished, organises, visibleTo } from '../domain/known-event.ts';
import { KnownEvents, type SeenEvent, type VisibleEvents } from './ports.ts';

@Injectable()
export class EventVisibility implements VisibleEvents {
  constructor(private readonly events: KnownEvents) {}

  async see(id: string, actor: Actor): Promise<SeenEvent> {
    const event = visibleTo(actor, await this.events.find(id), id);
    return { ...event, organisedByCaller: organises(actor, event) };
  }

  async seePublished(id: string, actor: Actor): Promise<SeenEvent> {
    const event = await this.see(id, actor);
    expectPublished(event);
    return event;
  }

  async organises(actor: Actor, id: string): Promise<boolean> {
    const event = await this.events.find(id);
    return event !== undefined && organises(actor, event);
  }

  async organisedBy({ organisationId }: Actor): Promise<readonly string[]> {
    return organisationId === null ? [] : this.events.organisedBy(organisationId);
  }
}
