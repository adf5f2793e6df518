import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext, type Versioned } from '@regional-events/kernel';
import { Jobs, UnitOfWork } from '@regional-events/platform-messaging';
import { cancelled, hasEnded } from './import-job.ts';
import { jobView, type JobItem } from './job-view.ts';
import { KeepTableRows } from './keep-table-rows.ts';
import { ImportJobs } from './ports.ts';
import { FORGET_TABLE, IMPORT_TABLE, visibleJob } from './table-imports.ts';

@Injectable()
export class CancelTableImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: ImportJobs,
    private readonly rows: KeepTableRows,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** The part that runs right now ends first, or leaves no effect; a job that has ended stays as it is. */
  execute(id: string, context: CommandContext): Promise<Versioned<JobItem>> {
    return this.unitOfWork.run(context, async () => {
      const job = await visibleJob(this.imports, id, context);
      if (hasEnded(job)) return jobView(job);
      const ended = cancelled(job, this.clock.now());
      await this.imports.save(ended);
      await this.imports.forgetRows(id);
      await this.rows.forgetRehearsal(job);
      await this.jobs.drop({ kind: IMPORT_TABLE, key: id });
      await this.jobs.drop({ kind: FORGET_TABLE, key: id });
      return jobView({ ...ended, version: ended.version + 1 });
    });
  }
}
