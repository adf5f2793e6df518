import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork, type JobOutcome } from '@regional-events/platform-messaging';
import { mayImport } from '../domain/access.ts';
import { advanced, failed, hasEnded } from './import-job.ts';
import { KeepTableRows } from './keep-table-rows.ts';
import { ImportJobs, PresentAskers, type ImportJob } from './ports.ts';

const GIVEN_UP = {
  code: 'import.given-up',
  detail: 'The import ended by a fault of the platform; what is done stays. Send the file again.',
};
const EXPIRED = {
  code: 'import.expired',
  detail: 'The import did not end within a day, so what was left of the file is gone.',
};

const RIGHTS_ENDED = {
  code: 'import.rights-ended',
  detail: 'Who asked for the import may not import any more; what is done stays.',
};

/** Does the next part of an import, with the rights that who asked for it has now. */
@Injectable()
export class RunTableImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: ImportJobs,
    private readonly rows: KeepTableRows,
    private readonly askers: PresentAskers,
    private readonly clock: Clock,
  ) {}

  execute(id: string, context: CommandContext): Promise<JobOutcome> {
    return this.unitOfWork.run(context, async () => {
      const job = await this.imports.find(id);
      if (job === undefined || hasEnded(job)) return 'done';
      if (!job.dryRun) await this.imports.claim();
      const part = await this.imports.findPart(id, job.partsDone);
      const rows = part?.rows ?? [];
      const actor = await this.askers.of(job.actor, job.of);
      if (actor === undefined || !mayImport(actor, job.of, job.organisationId))
        return this.#end(job, RIGHTS_ENDED);
      const results = await this.rows.keep(job, rows, { ...context, actor });
      await this.imports.endPart(id, job.partsDone, results);
      const next = advanced(job, results, this.clock.now());
      await this.imports.save(next);
      if (!hasEnded(next)) return 'unfinished';
      await this.rows.forgetRehearsal(job);
      return 'done';
    });
  }

  /** After attempts that all failed for a reason that is none of the rules: what was done stays. */
  giveUp(id: string, context: CommandContext): Promise<void> {
    return this.#fail(id, GIVEN_UP, context);
  }

  /** A day after it was asked for, nothing of the file is left, whatever became of its job. */
  expire(id: string, context: CommandContext): Promise<void> {
    return this.#fail(id, EXPIRED, context);
  }

  #fail(id: string, why: ImportJob['failure'], context: CommandContext): Promise<void> {
    return this.unitOfWork.run(context, async () => {
      const job = await this.imports.find(id);
      if (job === undefined || hasEnded(job)) return;
      await this.#end(job, why);
    });
  }

  async #end(job: ImportJob, why: ImportJob['failure']): Promise<'done'> {
    await this.imports.save(failed(job, why, this.clock.now()));
    await this.imports.forgetRows(job.id);
    await this.rows.forgetRehearsal(job);
    return 'done';
  }
}
