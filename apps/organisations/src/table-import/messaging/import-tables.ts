import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import type { Job, JobHandler, JobOutcome } from '@regional-events/platform-messaging';
import { RunTableImport } from '../use-cases/run-table-import.ts';
import { FORGET_TABLE, IMPORT_TABLE } from '../use-cases/table-imports.ts';

@Injectable()
export class ImportTables implements JobHandler {
  readonly kind = IMPORT_TABLE;

  constructor(private readonly runImport: RunTableImport) {}

  run({ key }: Job, context: CommandContext): Promise<JobOutcome> {
    return this.runImport.execute(key, context);
  }

  gaveUp({ key }: Job, context: CommandContext): Promise<void> {
    return this.runImport.giveUp(key, context);
  }
}

/** A table holds names: it is not kept for longer than a day. */
@Injectable()
export class ForgetTables implements JobHandler {
  readonly kind = FORGET_TABLE;

  constructor(private readonly runImport: RunTableImport) {}

  async run({ key }: Job, context: CommandContext): Promise<JobOutcome> {
    await this.runImport.expire(key, context);
    return 'done';
  }
}
