import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { EventDrafts } from './event-drafts.ts';
import { EventLookups } from './event-lookups.ts';
import { ProgrammeChanges, type PlannedDraft, type WrittenEvent } from './programme-ports.ts';

/** Writes what was planned, through the same rules as events that are drafted one by one. */
@Injectable()
export class PlannedEvents implements ProgrammeChanges {
  constructor(
    private readonly drafts: EventDrafts,
    private readonly lookups: EventLookups,
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
}
