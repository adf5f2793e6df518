import { Injectable } from '@nestjs/common';
import { Clock, newId, type CommandContext, type Versioned } from '@regional-events/kernel';
import { Jobs, UnitOfWork } from '@regional-events/platform-messaging';
import { AgendaImport } from '../../programme/use-cases/programme-ports.ts';
import { seesImport } from '../domain/access.ts';
import { EventWithoutZoneError, JobNotFoundError } from '../domain/errors.ts';
import { cancelled, hasEnded } from './import-job.ts';
import { jobView, type JobItem } from './job-view.ts';
import { ImportJobs, type ImportJob } from './ports.ts';

/** The kind of the work in the background; its key is the id of the job. */
export const IMPORT_SCHEDULE = 'import-schedule';

export interface StartImportCommand {
  readonly eventId: string;
  readonly dryRun: boolean;
  /** The rows of the file, given the zone of the event. */
  readonly read: (timeZone: string) => Pick<ImportJob, 'rows' | 'speakers'>;
}

/** What callers do with imports: a worker does the work. */
@Injectable()
export class ScheduleImports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: ImportJobs,
    private readonly agenda: AgendaImport,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Reads the file only for who may change the event, and once, before the transaction. */
  async start(command: StartImportCommand, context: CommandContext): Promise<Versioned<JobItem>> {
    const { actor } = context;
    const { eventId, dryRun } = command;
    const timeZone = await this.agenda.zoneOf(eventId, actor);
    if (timeZone === null) throw new EventWithoutZoneError();
    const { rows, speakers } = command.read(timeZone);
    const start = async () => {
      const at = this.clock.now();
      const unmatched = await this.agenda.unknownAmong(speakers.unmatched);
      const job: ImportJob = {
        id: newId(),
        version: 0,
        actor,
        eventId,
        dryRun,
        state: 'waiting',
        createdAt: at,
        endedAt: null,
        rows,
        speakers: { ...speakers, unmatched },
        prepared: null,
        failure: null,
      };
      await this.imports.save(job);
      await this.jobs.enqueue({ kind: IMPORT_SCHEDULE, key: job.id, dueAt: at }, context);
      return jobView({ ...job, version: 1 });
    };
    return this.unitOfWork.run(context, start, async ({ item }) => {
      await this.#visible(item.id, context);
    });
  }

  async read(id: string, context: Pick<CommandContext, 'actor'>): Promise<Versioned<JobItem>> {
    return jobView(await this.#visible(id, context));
  }

  /** The part that runs right now ends first, or leaves no effect; a job that has ended stays as it is. */
  cancel(id: string, context: CommandContext): Promise<Versioned<JobItem>> {
    return this.unitOfWork.run(context, async () => {
      const job = await this.#visible(id, context);
      if (hasEnded(job)) return jobView(job);
      const ended = cancelled(job, this.clock.now());
      await this.imports.save(ended);
      await this.jobs.drop({ kind: IMPORT_SCHEDULE, key: id });
      return jobView({ ...ended, version: ended.version + 1 });
    });
  }

  /** For the client that asked and the secretariat. Throws JobNotFoundError. */
  async #visible(id: string, { actor }: Pick<CommandContext, 'actor'>): Promise<ImportJob> {
    const job = await this.imports.find(id);
    if (job === undefined || !seesImport(actor, job.actor)) throw new JobNotFoundError();
    return job;
  }
}
