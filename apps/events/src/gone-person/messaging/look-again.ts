import { Injectable } from '@nestjs/common';
import type { Job, JobHandler, JobOutcome } from '@regional-events/platform-messaging';
import { GonePeople, REPLACE_SPEAKER } from '../use-cases/gone-people.ts';

@Injectable()
export class LookAgain implements JobHandler {
  readonly kind = REPLACE_SPEAKER;

  constructor(private readonly people: GonePeople) {}

  async run({ key, ids }: Job): Promise<JobOutcome> {
    await this.people.take(key, ids?.['personId'] ?? null);
    return 'done';
  }
}
