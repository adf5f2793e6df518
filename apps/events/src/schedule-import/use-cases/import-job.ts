import type { ImportResult } from '../../programme/use-cases/programme-ports.ts';
import type { ImportJob, ImportRow } from './ports.ts';

const TOGETHER = 50;

export function hasEnded({ state }: Pick<ImportJob, 'state'>): boolean {
  return !['waiting', 'running'].includes(state);
}

/** The rows of the next part. */
export function nextRows({ rows }: ImportJob): readonly ImportRow[] {
  return rows.filter(({ outcome }) => outcome === null).slice(0, TOGETHER);
}

/** With the results of these rows; done when nothing waits any more. */
export function advanced(
  job: ImportJob,
  done: readonly ImportRow[],
  results: readonly ImportResult[],
  at: Date,
): ImportJob {
  const byRow = new Map(done.map(({ row }, index) => [row, results[index]]));
  const rows = job.rows.map((row): ImportRow => {
    const result = byRow.get(row.row);
    return result === undefined ? row : { ...row, ...result, session: null };
  });
  const finished = rows.every(({ outcome }) => outcome !== null);
  return { ...job, rows, state: finished ? 'done' : 'running', endedAt: finished ? at : null };
}

export function cancelled(job: ImportJob, at: Date): ImportJob {
  return { ...job, state: 'cancelled', endedAt: at };
}

export function failed(job: ImportJob, failure: ImportJob['failure'], at: Date): ImportJob {
  return { ...job, state: 'failed', endedAt: at, failure };
}
