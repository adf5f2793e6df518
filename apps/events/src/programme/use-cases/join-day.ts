import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { TooManyCoOrganisersError } from '../domain/event/day-errors.ts';
import { MOST_CO_ORGANISERS } from '../domain/event/event-days.ts';
import type { EventDay, EventDetails } from '../domain/event/event-details.ts';
import { ChangeEvent } from './change-event.ts';
import type { JointDays } from './joint-day-ports.ts';

export { MOST_CO_ORGANISERS } from '../domain/event/event-days.ts';

@Injectable()
export class JoinDay implements JointDays {
  constructor(private readonly changeEvent: ChangeEvent) {}

  async join(
    { eventId, date }: { readonly eventId: string; readonly date: string },
    organisationIds: readonly string[],
    { ifMatch: _, ...context }: CommandContext,
  ): Promise<boolean> {
    let found = false;
    const apply = (details: EventDetails): EventDetails => {
      found = details.days.some((day) => day.date === date);
      return withCoOrganisers(details, date, organisationIds);
    };
    await this.changeEvent.execute({ id: eventId, fields: ['days'], apply }, context);
    return found;
  }
}

function withCoOrganisers(
  details: EventDetails,
  date: string,
  organisationIds: readonly string[],
): EventDetails {
  const guests = organisationIds.filter((id) => !details.organiserIds.includes(id));
  return {
    ...details,
    days: details.days.map((day) => (day.date === date ? joined(day, guests) : day)),
  };
}

function joined(day: EventDay, guests: readonly string[]): EventDay {
  const coOrganiserIds = [...new Set([...day.coOrganiserIds, ...guests])];
  const joins = coOrganiserIds.length > day.coOrganiserIds.length;
  if (joins && coOrganiserIds.length > MOST_CO_ORGANISERS) {
    throw new TooManyCoOrganisersError(day.date, MOST_CO_ORGANISERS);
  }
  return { ...day, coOrganiserIds };
}
