import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import type { EventDetails } from '../domain/event/event-details.ts';
import { hostOf } from '../domain/event/event-item.ts';
import { rescheduled } from '../domain/event/rescheduling.ts';
import { EventDrafts } from './event-drafts.ts';
import { EventLookups } from './event-lookups.ts';
import { EventStore } from './event-store.ts';
import { MovedAgendas } from './moved-agendas.ts';
import {
  ProgrammeChanges,
  type PlannedDraft,
  type PlannedMove,
  type WrittenEvent,
} from './programme-ports.ts';

/** Writes what was planned, through the same rules as events that are drafted one by one. */
@Injectable()
export class PlannedEvents implements ProgrammeChanges {
  constructor(
    private readonly drafts: EventDrafts,
    private readonly lookups: EventLookups,
    private readonly store: EventStore,
    private readonly agendas: MovedAgendas,
    private readonly clock: Clock,
  ) {}

  async lockSeries(id: string): Promise<void> {
    await this.lookups.lockSeries(id);
  }

  async draft(planned: PlannedDraft, context: CommandContext): Promise<WrittenEvent> {
    const { dates, ...given } = planned;
    const details = {
      ...given,
      venue: null,
      venueId: null,
      registration: null,
      days: dates.map((date) => ({
        date,
        startTime: null,
        endTime: null,
        theme: null,
        coOrganiserIds: [],
      })),
    };
    const command = { details, organiserIds: undefined, externalRef: null };
    const { item } = await this.drafts.draft(command, context);
    return { id: item.id, title: item.title, timeZone: item.timeZone };
  }

  async move(id: string, planned: PlannedMove, context: CommandContext): Promise<WrittenEvent> {
    const { actor } = context;
    const event = await this.store.load(id, actor);
    const before = event.details;
    const series = await this.lookups.lockSeries(before.seriesId);
    const days = rescheduled(before, { days: planned.dates.map((date) => ({ date })) }).days;
    const wanted = { ...before, ...placeOf(planned, before), days };
    const change = { fields: [...movedFields], wanted };
    event.change(change, { actor, at: this.clock.now(), series });
    await this.agendas.move(event, before, days);
    const { item } = await this.store.keep(event, context);
    return { id, title: item.title, timeZone: item.timeZone };
  }
}

const movedFields = ['days', 'hostCountry', 'venue', 'venueId', 'timeZone'] as const;

/** In another country the venue is another one, and so may be the time. */
function placeOf({ hostCountry, timeZone }: PlannedMove, before: EventDetails) {
  if (hostCountry === hostOf(before)) return {};
  return { hostCountry, venue: null, venueId: null, timeZone: timeZone ?? before.timeZone };
}
