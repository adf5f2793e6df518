import { Injectable } from '@nestjs/common';
import { REGION_TIME_ZONE } from '@regional-events/kernel';
import type { Job, JobHandler, JobOutcome } from '@regional-events/platform-messaging';
import { REPLACE_SPEAKER } from '../use-cases/gone-people.ts';
import { ReplaceEverywhere } from '../use-cases/replace-everywhere.ts';

@Injectable()
export class LookAgain implements JobHandler {
  readonly kind = REPLACE_SPEAKER;

  constructor(private readonly everywhere: ReplaceEverywhere) {}

  async run({ key, ids }: Job): Promise<JobOutcome> {
    await this.everywhere.take(key, ids?.['personId'] ?? null);
    return 'done';
  }
}

@Injectable()
export class TakeLeftoversDaily implements JobHandler {
  readonly kind = 'take-up-leftovers-of-people';
  readonly daily = { time: '03:40', timeZone: REGION_TIME_ZONE };

  constructor(private readonly everywhere: ReplaceEverywhere) {}

  async run(): Promise<JobOutcome> {
    await this.everywhere.takeLeftovers();
    return 'done';
  }
}
