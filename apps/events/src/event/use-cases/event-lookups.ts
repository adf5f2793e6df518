import { Injectable } from '@nestjs/common';
import type { Actor, LocalSlot, Versioned } from '@regional-events/kernel';
import { KnownOrganisations } from '../../known-organisation/known-organisations.ts';
import { activeAmong, expectTakingPart } from '../../known-organisation/use-cases/taking-part.ts';
import { KnownSeatPlans, type KnownSeatPlan } from '../../known-seat-plan/known-seat-plans.ts';
import { DayHasSessionsError } from '../domain/day-errors.ts';
import type { EventDetails, SeriesFrame } from '../domain/event-details.ts';
import type { RegionalEvent } from '../domain/regional-event.ts';
import { SeriesUnknownError } from '../domain/series-errors.ts';
import { eventEtag, eventView, type EventView } from './event-view.ts';
import { EventAgenda, SeriesCalendar } from './ports.ts';

/** Lookups outside the event itself: its series, the organisations, the agenda, the seat plan. */
@Injectable()
export class EventLookups {
  constructor(
    private readonly series: SeriesCalendar,
    private readonly organisations: KnownOrganisations,
    private readonly agenda: EventAgenda,
    private readonly seatPlans: KnownSeatPlans,
  ) {}

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
    return this.agenda.slots(eventId);
  }

  /** Throws DayHasSessionsError. */
  async expectNoSessionsOn(eventId: string, dates: readonly string[]): Promise<void> {
    if (dates.length === 0) return;
    const busy = await this.agenda.datesWithSessions(eventId, dates);
    if (busy.length > 0) throw new DayHasSessionsError(busy);
  }

  seatPlanOf(eventId: string): Promise<KnownSeatPlan | undefined> {
    return this.seatPlans.find(eventId);
  }

  async show(event: RegionalEvent, actor: Actor): Promise<Versioned<EventView>> {
    const seatPlan = await this.seatPlanOf(event.id);
    return {
      item: eventView(event.id, event.state, seatPlan, actor),
      etag: eventEtag(event.etag, seatPlan),
    };
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
