import { Injectable } from '@nestjs/common';
import { Clock, DomainError, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork, type JobOutcome } from '@regional-events/platform-messaging';
import { AgendaImport, type ImportPlace } from '../../programme/use-cases/programme-ports.ts';
import { advanced, failed, hasEnded, nextRows } from './import-job.ts';
import { ImportJobs, type ImportJob } from './ports.ts';

const GIVEN_UP = {
  code: 'import.given-up',
  detail: 'The import ended by a fault of the platform; what is done stays. Send the file again.',
};

/** Does the next part of an import, with the rights of who asked for it. */
@Injectable()
export class RunImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: ImportJobs,
    private readonly agenda: AgendaImport,
    private readonly clock: Clock,
  ) {}

  execute(id: string, context: CommandContext): Promise<JobOutcome> {
    return this.unitOfWork.run(context, async () => {
      const job = await this.imports.find(id);
      if (job === undefined || hasEnded(job)) return 'done';
      const next = await this.#advance(job, { ...context, actor: job.actor });
      await this.imports.save(next);
      return hasEnded(next) ? 'done' : 'unfinished';
    });
  }

  /** After attempts that all failed for a reason that is none of the rules: what was done stays. */
  giveUp(id: string, context: CommandContext): Promise<void> {
    return this.unitOfWork.run(context, async () => {
      const job = await this.imports.find(id);
      if (job === undefined || hasEnded(job)) return;
      await this.imports.save(failed(job, GIVEN_UP, this.clock.now()));
    });
  }

  async #advance(job: ImportJob, context: CommandContext): Promise<ImportJob> {
    const { eventId, dryRun } = job;
    const sessions = (some: Pick<ImportJob, 'rows'>) =>
      some.rows.flatMap(({ session }) => session ?? []);
    try {
      const where = { eventId, dryRun };
      const wanted = sessions(job);
      const prepared = job.prepared ?? (await this.agenda.prepare(where, needsOf(wanted), context));
      const rows = nextRows(job);
      const at: ImportPlace = { ...where, assumed: dryRun ? prepared.daysAdded : [] };
      const results = await this.agenda.keep(at, sessions({ rows }), context);
      return advanced({ ...job, prepared }, rows, results, this.clock.now());
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { code, message: detail } = error;
      return failed(job, { code, detail }, this.clock.now());
    }
  }
}

type Wanted = Parameters<AgendaImport['keep']>[1];

function needsOf(sessions: Wanted) {
  return {
    dates: [...new Set(sessions.map(({ details }) => details.date))].toSorted(),
    rooms: [...new Set(sessions.flatMap(({ room }) => room ?? []))],
  };
}
