import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork, type JobOutcome } from '@regional-events/platform-messaging';
import { OrganisationImport, type RowResult } from '../../organisation/use-cases/import-ports.ts';
import { PersonImport } from '../../person/use-cases/import-ports.ts';
import { advanced, failed, hasEnded } from './import-job.ts';
import { ImportJobs, type ImportJob, type ImportedRow, type ReadRow } from './ports.ts';

const GIVEN_UP = {
  code: 'import.given-up',
  detail: 'The import ended by a fault of the platform; what is done stays. Send the file again.',
};
const EXPIRED = {
  code: 'import.expired',
  detail: 'The import did not end within a day, so what was left of the file is gone.',
};

/** Does the next part of an import, with the rights of who asked for it. */
@Injectable()
export class RunTableImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: ImportJobs,
    private readonly organisations: OrganisationImport,
    private readonly people: PersonImport,
    private readonly clock: Clock,
  ) {}

  execute(id: string, context: CommandContext): Promise<JobOutcome> {
    return this.unitOfWork.run(context, async () => {
      const job = await this.imports.find(id);
      if (job === undefined || hasEnded(job)) return 'done';
      if (!job.dryRun) await this.imports.claim();
      const part = await this.imports.findPart(id, job.partsDone);
      const rows = part?.rows ?? [];
      const results = await this.#keep(job, rows, { ...context, actor: job.actor });
      await this.imports.endPart(id, job.partsDone, results);
      const next = advanced(job, results, this.clock.now());
      await this.imports.save(next);
      return hasEnded(next) ? 'done' : 'unfinished';
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
      await this.imports.save(failed(job, why, this.clock.now()));
      await this.imports.forgetRows(id);
    });
  }

  async #keep(
    { dryRun, codes, organisationId }: ImportJob,
    rows: readonly ReadRow[],
    context: CommandContext,
  ): Promise<readonly ImportedRow[]> {
    const organisations = rows.flatMap((row) => ('organisation' in row ? [row] : []));
    const people = rows.flatMap((row) => ('person' in row ? [row] : []));
    const how = { dryRun, organisationId, assumed: new Set(codes) };
    const found = [
      await this.organisations.keep(
        organisations.map((row) => row.organisation),
        how,
        context,
      ),
      await this.people.keep(
        people.map((row) => row.person),
        how,
        context,
      ),
    ].flat();
    const results = new Map([...organisations, ...people].map((row, at) => [row, found[at]]));
    return rows.map((row) => ('outcome' in row ? row : numbered(row.row, results.get(row))));
  }
}

function numbered(row: number, result: RowResult | undefined): ImportedRow {
  if (result === undefined) throw new Error(`row ${row} has no result`);
  return { row, ...result };
}
