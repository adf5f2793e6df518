import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { VenueRooms } from '../../venue/use-cases/ports.ts';
import { takesChanges } from '../domain/event/event-life.ts';
import type { RegionalEvent } from '../domain/event/regional-event.ts';
import { AgendaClosedError } from '../domain/session/errors.ts';
import { EventLookups } from './event-lookups.ts';
import { EventStore } from './event-store.ts';
import type { ImportNeeds, ImportWhere, Prepared } from './programme-ports.ts';

const MOST_DAYS = 60;
const bare = { startTime: null, endTime: null, theme: null, coOrganiserIds: [] } as const;

/** Brings about what sessions of a file need: days of a draft, and rooms of the venue. */
@Injectable()
export class PrepareAgenda {
  constructor(
    private readonly store: EventStore,
    private readonly lookups: EventLookups,
    private readonly rooms: VenueRooms,
    private readonly clock: Clock,
  ) {}

  async execute(
    where: ImportWhere,
    needs: ImportNeeds,
    context: CommandContext,
  ): Promise<Prepared> {
    const event = await this.store.organised(where.eventId, context.actor);
    if (!takesChanges(event.state.status)) throw new AgendaClosedError();
    const daysAdded = await this.#addDays(event, needs.dates, context);
    const { venueId } = event.details;
    const roomsAdded =
      venueId === null ? [] : await this.rooms.add(venueId, needs.rooms, { ...where, context });
    if (daysAdded.length > 0 && !where.dryRun) await this.store.keep(event, context);
    return { daysAdded, roomsAdded };
  }

  /** A published event keeps its days: people rely on them. */
  async #addDays(
    event: RegionalEvent,
    dates: readonly string[],
    { actor }: CommandContext,
  ): Promise<readonly string[]> {
    if (event.everPublished) return [];
    const { details } = event;
    const series = await this.lookups.lockSeries(details.seriesId);
    const there = new Set(details.days.map(({ date }) => date));
    const added = dates
      .filter((date) => !there.has(date))
      .filter((date) => series === null || (series.from <= date && date <= series.to))
      .slice(0, MOST_DAYS - there.size);
    if (added.length === 0) return [];
    const days = [...details.days, ...added.map((date) => ({ ...bare, date }))];
    const wanted = { ...details, days };
    event.change({ fields: ['days'], wanted }, { actor, at: this.clock.now(), series });
    return added;
  }
}
