import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { OrganisationImport, type RowResult } from '../../organisation/use-cases/import-ports.ts';
import { PersonImport } from '../../person/use-cases/import-ports.ts';
import type { ImportJob, ImportedRow, ReadRow } from './ports.ts';

/** Keeps rows of a table by the feature that each is about; what could not be read stays refused. */
@Injectable()
export class KeepTableRows {
  constructor(
    private readonly organisations: OrganisationImport,
    private readonly people: PersonImport,
  ) {}

  async keep(
    { id, dryRun, codes, organisationId }: ImportJob,
    rows: readonly ReadRow[],
    context: CommandContext,
  ): Promise<readonly ImportedRow[]> {
    const organisations = rows.flatMap((row) => ('organisation' in row ? [row] : []));
    const people = rows.flatMap((row) => ('person' in row ? [row] : []));
    const how = { importId: id, dryRun, organisationId, assumed: new Set(codes) };
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

  /** Once the job has ended. */
  async forgetRehearsal({ id, dryRun }: ImportJob): Promise<void> {
    if (dryRun) await this.people.forgetRehearsal(id);
  }
}

function numbered(row: number, result: RowResult | undefined): ImportedRow {
  if (result === undefined) throw new Error(`row ${row} has no result`);
  return { row, ...result };
}
