import { Injectable } from '@nestjs/common';
import {
  etagOf,
  expectUnchanged,
  newId,
  type CommandContext,
  type Versioned,
} from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { expectMayKeepCalendars } from '../domain/access.ts';
import type { CalendarDayDetails, CalendarDayItem } from '../domain/calendar-day.ts';
import { CalendarDayNotFoundError, SubdivisionOfAnotherCountryError } from '../domain/errors.ts';
import { CalendarDays } from './ports.ts';

/** What the secretariat does with the calendars. */
@Injectable()
export class CalendarChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly days: CalendarDays,
  ) {}

  add(details: CalendarDayDetails, context: CommandContext): Promise<Versioned<CalendarDayItem>> {
    return this.unitOfWork.run(context, async () => {
      expectMayKeepCalendars(context.actor);
      const { country, subdivision } = details;
      if (subdivision !== null && !subdivision.startsWith(`${country}-`)) {
        throw new SubdivisionOfAnotherCountryError(subdivision, country);
      }
      const { item, version } = await this.days.add(newId(), details);
      return { item, etag: etagOf(version) };
    });
  }

  async remove(id: string, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      expectMayKeepCalendars(context.actor);
      const day = await this.days.find(id);
      if (day === undefined) throw new CalendarDayNotFoundError();
      expectUnchanged(context, etagOf(day.version));
      await this.days.remove(day);
      return null;
    });
  }
}
