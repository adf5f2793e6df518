import { Injectable } from '@nestjs/common';
import { Clock, type Actor } from '@regional-events/kernel';
import { EventEndedError } from '../domain/errors.ts';
import { organises, organisingFor, visibleTo } from '../domain/access.ts';
import { expectPublished, hasEnded, isOver } from '../domain/known-event.ts';
import { KnownEvents } from '../known-events.ts';
import type { SeenEvent, VisibleEvents } from './ports.ts';

@Injectable()
export class EventVisibility implements VisibleEvents {
  constructor(
    private readonly events: KnownEvents,
    private readonly clock: Clock,
  ) {}

  async see(id: string, actor: Actor): Promise<SeenEvent> {
    const event = visibleTo(actor, await this.events.find(id), id);
    const over = isOver(event, this.clock.now());
    return { ...event, organisedByCaller: organises(actor, event), over };
  }

  async seePublished(id: string, actor: Actor): Promise<SeenEvent> {
    const event = await this.see(id, actor);
    expectPublished(event);
    return event;
  }

  async seeTakingPart(id: string, actor: Actor): Promise<SeenEvent> {
    const event = await this.seePublished(id, actor);
    if (event.over) throw new EventEndedError();
    return event;
  }

  async seeNotEnded(id: string, actor: Actor): Promise<SeenEvent> {
    const event = await this.see(id, actor);
    if (hasEnded(event)) throw new EventEndedError();
    return event;
  }

  async organises(actor: Actor, id: string): Promise<boolean> {
    const event = await this.events.find(id);
    return event !== undefined && organises(actor, event);
  }

  async organisedBy(actor: Actor): Promise<readonly string[]> {
    const { ids, inSomeSeriesAlone } = organisingFor(actor);
    const found = await Promise.all(ids.map((id) => this.events.idsWith('organiserIds', id)));
    const all = [...new Set(found.flat())];
    if (!inSomeSeriesAlone) return all;
    const known = await this.events.findMany(all);
    return [...known.values()].flatMap((event) => (organises(actor, event) ? [event.id] : []));
  }

  async ofSeries(seriesIds: readonly string[]): Promise<readonly string[]> {
    const found = await Promise.all(seriesIds.map((id) => this.events.idsWith('seriesId', id)));
    return found.flat();
  }
}
