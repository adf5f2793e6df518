import { Injectable } from '@nestjs/common';
import type { CommandContext, LocalSlot } from '@regional-events/kernel';
import { ScheduleGuard } from '../../conflicts/use-cases/guard-ports.ts';
import { KnownOrganisations } from '../../known-organisation/known-organisations.ts';
import { activeAmong, expectTakingPart } from '../../known-organisation/use-cases/taking-part.ts';
import { DayHasSessionsError } from '../domain/event/day-errors.ts';
import type { EventDetails, SeriesFrame } from '../domain/event/event-details.ts';
import { SeriesUnknownError } from '../domain/event/series-errors.ts';
import { Venues } from '../../venue/use-cases/ports.ts';
import { same } from '../domain/event/event-changes.ts';
import { VenueSaidTwiceError, VenueUnknownError } from '../domain/event/errors.ts';
import { SeriesRepository, SessionRepository } from './ports.ts';

/** Lookups outside the event itself: its series, the organisations, the agenda. */
@Injectable()
export class EventLookups {
  constructor(
    private readonly series: SeriesRepository,
    private readonly organisations: KnownOrganisations,
    private readonly sessions: SessionRepository,
    private readonly venues: Venues,
    private readonly guard: ScheduleGuard,
  ) {}

  /** Asks after the event is saved. Throws ScheduleConflictsError. */
  expectNothingTaken(eventId: string, context: CommandContext): Promise<void> {
    return this.guard.expectPublishable(eventId, context);
  }

  /**
   * The details with the place that `venueId` names. A venue that is written by hand afterwards is no longer that of the
   * directory. Throws VenueUnknownError, or VenueSaidTwiceError where both are named and differ.
   */
  async placed(wanted: EventDetails, before?: EventDetails): Promise<EventDetails> {
    const byHand = wanted.venue !== null && !same(wanted.venue, before?.venue);
    if (wanted.venueId === null) return wanted;
    if (wanted.venueId === before?.venueId) return byHand ? { ...wanted, venueId: null } : wanted;
    const found = await this.venues.find(wanted.venueId);
    if (found === undefined) throw new VenueUnknownError();
    const { name, city, country } = found.details;
    const venue = { name, city: city ?? '', country };
    if (byHand && !same(wanted.venue, venue)) throw new VenueSaidTwiceError();
    return { ...wanted, venue };
  }

  /** Locks the series for this transaction. Throws SeriesUnknownError. */
  async lockSeries(seriesId: string | null): Promise<SeriesFrame | null> {
    if (seriesId === null) return null;
    const frame = await this.series.lock(seriesId);
    if (frame === undefined) throw new SeriesUnknownError();
    return frame;
  }

  /** Throws OrganisationUnknownError or OrganisationRetiredError for organisations that were not named `before`. */
  async expectTakingPart(wanted: EventDetails, before?: EventDetails): Promise<void> {
    const old = new Set(before && organisationsNamed(before).map(({ part }) => part));
    const fresh = organisationsNamed(wanted).filter(({ part }) => !old.has(part));
    await expectTakingPart(this.organisations, fresh);
  }

  activeAmong(ids: readonly string[]): Promise<readonly string[]> {
    return activeAmong(this.organisations, ids);
  }

  /** The times of the draft agenda's sessions. */
  agendaOf(eventId: string): Promise<readonly LocalSlot[]> {
    return this.sessions.slots(eventId);
  }

  /** Throws DayHasSessionsError. */
  async expectNoSessionsOn(eventId: string, dates: readonly string[]): Promise<void> {
    if (dates.length === 0) return;
    const busy = await this.sessions.datesWithSessions(eventId, dates);
    if (busy.length > 0) throw new DayHasSessionsError(busy);
  }
}

function organisationsNamed({ organiserIds, days }: EventDetails) {
  return [
    ...organiserIds.map((id, index) => ({
      part: `organiser ${id}`,
      pointer: `/organiserIds/${index}`,
      id,
    })),
    ...days.flatMap(({ date, coOrganiserIds }, day) =>
      coOrganiserIds.map((id, index) => ({
        part: `co-organiser of ${date} ${id}`,
        pointer: `/days/${day}/coOrganiserIds/${index}`,
        id,
      })),
    ),
  ];
}
