import type { RowResult } from '../../organisation/use-cases/import-ports.ts';
import { rowOutcomes } from '../../organisation/use-cases/import-ports.ts';
import type { ImportJob, ImportPart, ImportedRow, ReadRow } from './ports.ts';

/** What one transaction does. */
const TOGETHER = 50;

export function hasEnded({ state }: Pick<ImportJob, 'state'>): boolean {
  return !['waiting', 'running'].includes(state);
}

export function partsOf(jobId: string, rows: readonly ReadRow[]): readonly ImportPart[] {
  const count = Math.ceil(rows.length / TOGETHER);
  return Array.from({ length: count }, (_, number) => {
    const before = number * TOGETHER;
    const some = rows.slice(before, before + TOGETHER);
    return { jobId, number, rows: some, results: [], before };
  });
}

/** After the next part; done when it was the last one. */
export function advanced(job: ImportJob, results: readonly ImportedRow[], at: Date): ImportJob {
  const counts = Object.fromEntries(
    rowOutcomes.map((outcome) => [outcome, job.counts[outcome] + countOf(results, outcome)]),
  ) as ImportJob['counts'];
  const partsDone = job.partsDone + 1;
  const finished = partsDone >= job.parts;
  const state = finished ? 'done' : 'running';
  return { ...job, counts, partsDone, state, endedAt: finished ? at : null };
}

function countOf(results: readonly RowResult[], wanted: RowResult['outcome']): number {
  return results.filter(({ outcome }) => outcome === wanted).length;
}

export function cancelled(job: ImportJob, at: Date): ImportJob {
  return { ...job, state: 'cancelled', endedAt: at };
}

export function failed(job: ImportJob, failure: ImportJob['failure'], at: Date): ImportJob {
  return { ...job, state: 'failed', endedAt: at, failure };
}
