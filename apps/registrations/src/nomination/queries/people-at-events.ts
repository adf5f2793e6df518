import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { organises } from '../../known-event/domain/access.ts';
import { KnownEvents, type KnownEvent } from '../../known-event/known-events.ts';
import { KnownSeries, USUAL_NAMES_FROM_DAYS } from '../../known-series/known-series.ts';
import type { RegistrationItem } from '../use-cases/registration-view.ts';

/** What this service alone knows of a person at an event, by which organisations decides whether the name is shown. */
export interface PersonAtEvent {
  readonly eventId: string;
  /** Whether the caller acts for an organiser of it. */
  readonly organised: boolean;
  readonly confirmed: boolean;
  /** Its first and last local date; null while it has none. */
  readonly days: { readonly from: string; readonly to: string } | null;
  readonly namesFromDays: number;
}

@Injectable()
export class PeopleAtEvents {
  constructor(
    private readonly events: KnownEvents,
    private readonly series: KnownSeries,
  ) {}

  /** In the order of the registrations. */
  async of(items: readonly RegistrationItem[], actor: Actor): Promise<readonly PersonAtEvent[]> {
    const events = await this.events.findMany([...new Set(items.map(({ eventId }) => eventId))]);
    const ids = [...events.values()].flatMap(({ seriesId }) => seriesId ?? []);
    const series = await this.series.findMany([...new Set(ids)]);
    return items.map(({ eventId, status }) => {
      const event = events.get(eventId);
      const own = series.get(event?.seriesId ?? '');
      return {
        eventId,
        organised: event !== undefined && organises(actor, event),
        confirmed: status === 'confirmed',
        days: daysOf(event),
        namesFromDays: own?.namesFromDays ?? USUAL_NAMES_FROM_DAYS,
      };
    });
  }
}

function daysOf(event: KnownEvent | undefined): PersonAtEvent['days'] {
  const days = event?.days.toSorted() ?? [];
  const [from] = days;
  const to = days.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}
