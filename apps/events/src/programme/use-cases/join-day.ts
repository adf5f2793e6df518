import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import type { EventDetails } from '../domain/event/event-details.ts';
import { ChangeEvent } from './change-event.ts';
import type { JointDays } from './joint-day-ports.ts';

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
    days: details.days.map((day) =>
      day.date === date
        ? { ...day, coOrganiserIds: [...new Set([...day.coOrganiserIds, ...guests])] }
        : day,
    ),
  };
}
