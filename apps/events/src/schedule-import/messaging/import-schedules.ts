import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import type { Job, JobHandler, JobOutcome } from '@regional-events/platform-messaging';
import { RunImport } from '../use-cases/run-import.ts';
import { IMPORT_SCHEDULE } from '../use-cases/schedule-imports.ts';

@Injectable()
export class ImportSchedules implements JobHandler {
  readonly kind = IMPORT_SCHEDULE;

  constructor(private readonly runImport: RunImport) {}

  run({ key }: Job, context: CommandContext): Promise<JobOutcome> {
    return this.runImport.execute(key, context);
  }

  gaveUp({ key }: Job, context: CommandContext): Promise<void> {
    return this.runImport.giveUp(key, context);
  }
}
