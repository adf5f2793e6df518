import { Injectable } from '@nestjs/common';
import { REGION_TIME_ZONE, type CommandContext } from '@regional-events/kernel';
import type { Job, JobHandler, JobOutcome } from '@regional-events/platform-messaging';
import { KeepSigningKeys } from '../use-cases/keep-signing-keys.ts';

/** Removes the keys of which no token is left, and makes the next one when the newest is old. */
@Injectable()
export class KeepSigningKeysDaily implements JobHandler {
  readonly kind = 'keep-signing-keys';
  readonly daily = { time: '03:20', timeZone: REGION_TIME_ZONE };

  constructor(private readonly keepSigningKeys: KeepSigningKeys) {}

  async run(_job: Job, context: CommandContext): Promise<JobOutcome> {
    await this.keepSigningKeys.execute(context);
    return 'done';
  }
}
