import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, type Logger } from '@regional-events/platform-logging';
import { isDuplicateKey } from '@regional-events/platform-mongo';
import { Preparation } from '@regional-events/platform-service';
import { MongoCalendarDays } from '../persistence/mongo-calendar-days.ts';
import { seededDays } from './seeded-days.ts';

/** Brings the days of `calendar-days.json` into the calendars, at the first start of a version that has new ones. */
@Injectable()
export class SeedCalendars implements Preparation {
  constructor(
    private readonly days: MongoCalendarDays,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async prepare(): Promise<void> {
    const days = seededDays();
    const seeded = await this.days.seed(days).catch((error: unknown) => {
      // another instance that starts at the same time was first
      if (isDuplicateKey(error)) return this.days.seed(days);
      throw error;
    });
    if (seeded > 0) this.logger.info({ days: seeded }, 'holidays came into the calendars');
  }
}
