import { etagOf, type Versioned } from '@regional-events/kernel';
import type { ImportJob } from './ports.ts';

export { rowOutcomes } from '../../organisation/use-cases/import-ports.ts';
export { jobStates } from './ports.ts';

/** A job as the API shows it. */
export function jobView(job: ImportJob) {
  const { id, of, organisationId, dryRun, state, counts, total, failure } = job;
  const done = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const item = {
    id,
    kind: `${of === 'people' ? 'people' : 'organisation'}-import` as const,
    organisationId,
    dryRun,
    state,
    progress: { done, total },
    counts,
    failure,
    createdAt: job.createdAt.toISOString(),
    endedAt: job.endedAt?.toISOString() ?? null,
  };
  return { item, etag: etagOf(job.version) } satisfies Versioned<object>;
}

export type JobItem = ReturnType<typeof jobView>['item'];
