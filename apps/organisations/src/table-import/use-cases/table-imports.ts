import { Injectable } from '@nestjs/common';
import { Clock, newId, type CommandContext, type Versioned } from '@regional-events/kernel';
import { Jobs, UnitOfWork } from '@regional-events/platform-messaging';
import { OrganisationDirectory } from '../../organisation/use-cases/ports.ts';
import { expectMayImport, maySee } from '../domain/access.ts';
import { JobNotFoundError, UnknownOrganisationOfImportError } from '../domain/errors.ts';
import { hasEnded, partsOf } from './import-job.ts';
import { jobView, type JobItem } from './job-view.ts';
import { ImportJobs, type ImportJob, type ReadRow } from './ports.ts';

/** The kinds of the work in the background; their keys are the ids of the imports. */
export const IMPORT_TABLE = 'import-table';
export const FORGET_TABLE = 'forget-table';

/** How long the rows of a table are kept, whatever becomes of its job. */
const KEPT_MS = 24 * 60 * 60 * 1000;

export interface StartTableImport {
  readonly of: ImportJob['of'];
  readonly organisationId: string | null;
  readonly dryRun: boolean;
  /** Reads the table, once the caller's rights are known. */
  readonly read: () => Promise<readonly ReadRow[]>;
}

/** What callers do with imports: a worker does the work. */
@Injectable()
export class TableImports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: ImportJobs,
    private readonly directory: OrganisationDirectory,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async start(command: StartTableImport, context: CommandContext): Promise<Versioned<JobItem>> {
    const { actor } = context;
    const { of, organisationId, dryRun } = command;
    expectMayImport(actor, of, organisationId);
    await this.#expectKnown(organisationId);
    const rows = await command.read();
    const start = async () => {
      const at = this.clock.now();
      const id = newId();
      const parts = partsOf(id, rows);
      const codes = dryRun ? codesOf(rows) : [];
      const plan = { id, actor, of, organisationId, dryRun, codes, total: rows.length };
      const job = freshJob(plan, parts.length, at);
      await this.imports.save(job);
      await this.imports.addParts(parts);
      if (!hasEnded(job)) await this.#enqueue(id, at, context);
      return jobView({ ...job, version: 1 });
    };
    return this.unitOfWork.run(context, start, async ({ item }) => {
      await visibleJob(this.imports, item.id, context);
    });
  }

  async read(id: string, context: Pick<CommandContext, 'actor'>): Promise<Versioned<JobItem>> {
    return jobView(await visibleJob(this.imports, id, context));
  }

  async #enqueue(key: string, at: Date, context: CommandContext): Promise<void> {
    await this.jobs.enqueue({ kind: IMPORT_TABLE, key, dueAt: at }, context);
    const later = new Date(at.getTime() + KEPT_MS);
    await this.jobs.enqueue({ kind: FORGET_TABLE, key, dueAt: later }, context);
  }

  async #expectKnown(organisationId: string | null): Promise<void> {
    if (organisationId === null) return;
    const known = await this.directory.statusesOf([organisationId]);
    if (!known.has(organisationId)) throw new UnknownOrganisationOfImportError();
  }
}

/** Throws JobNotFoundError. */
export async function visibleJob(
  imports: ImportJobs,
  id: string,
  { actor }: Pick<CommandContext, 'actor'>,
): Promise<ImportJob> {
  const job = await imports.find(id);
  if (job === undefined || !maySee(actor, job.actor)) throw new JobNotFoundError();
  return job;
}

type Plan = Pick<
  ImportJob,
  'id' | 'actor' | 'of' | 'organisationId' | 'dryRun' | 'codes' | 'total'
>;

function freshJob(plan: Plan, parts: number, at: Date): ImportJob {
  const isEmpty = parts === 0;
  return {
    ...plan,
    version: 0,
    state: isEmpty ? 'done' : 'waiting',
    counts: { created: 0, changed: 0, unchanged: 0, refused: 0, double: 0 },
    parts,
    partsDone: 0,
    createdAt: at,
    endedAt: isEmpty ? at : null,
    failure: null,
  };
}

function codesOf(rows: readonly ReadRow[]): readonly string[] {
  return rows.flatMap((row) =>
    'organisation' in row ? [row.organisation.code.toLowerCase()] : [],
  );
}
