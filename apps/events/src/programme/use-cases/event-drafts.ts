import { Injectable } from '@nestjs/common';
import { Clock, newId, type CommandContext, type Versioned } from '@regional-events/kernel';
import type { EventDetails } from '../domain/event/event-details.ts';
import { RegionalEvent } from '../domain/event/regional-event.ts';
import { EventLookups } from './event-lookups.ts';
import { EventStore } from './event-store.ts';
import type { EventView } from './event-view.ts';

export interface DraftEventCommand {
  readonly details: Omit<EventDetails, 'organiserIds'>;
  /** Undefined: the organisers of the series that are not retired. */
  readonly organiserIds: readonly string[] | undefined;
  readonly externalRef: string | null;
}

/** The one way in which events begin, inside the caller's transaction: one by one, or all those of a plan. */
@Injectable()
export class EventDrafts {
  constructor(
    private readonly store: EventStore,
    private readonly lookups: EventLookups,
    private readonly clock: Clock,
  ) {}

  async draft(command: DraftEventCommand, context: CommandContext): Promise<Versioned<EventView>> {
    const { actor } = context;
    const series = await this.lookups.lockSeries(command.details.seriesId);
    const inherited = await this.lookups.activeAmong(series?.organiserIds ?? []);
    const organiserIds = command.organiserIds ?? inherited;
    const details = await this.lookups.placed({ ...command.details, organiserIds });
    const origin = { createdBy: actor.clientId, externalRef: command.externalRef };
    const circumstances = { actor, at: this.clock.now(), series };
    const event = RegionalEvent.draft(newId(), origin, details, circumstances);
    await this.store.expectReferenceFree(origin);
    await this.store.expectNumberFree(event);
    await this.lookups.expectTakingPart(event.details);
    return this.store.keep(event, context);
  }
}
