import { etagOf, type Versioned } from '@regional-events/kernel';
import { rowOutcomes, type ImportJob, type ImportRow } from './ports.ts';

export { jobStates, rowOutcomes } from './ports.ts';

/** A job as the API shows it. */
export function jobView(job: ImportJob) {
  const { id, version, eventId, dryRun, state, createdAt, endedAt, rows, prepared, speakers } = job;
  const done = rows.filter(({ outcome }) => outcome !== null);
  const counts = Object.fromEntries(
    rowOutcomes.map((outcome) => [outcome, done.filter((row) => row.outcome === outcome).length]),
  ) as Record<(typeof rowOutcomes)[number], number>;
  const item = {
    id,
    kind: 'schedule-import' as const,
    eventId,
    dryRun,
    state,
    progress: { done: done.length, total: rows.length },
    counts,
    daysAdded: prepared?.daysAdded ?? [],
    roomsAdded: prepared?.roomsAdded ?? [],
    speakers,
    rows: done.map(shownRow),
    failure: job.failure,
    createdAt: createdAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  };
  return { item, etag: etagOf(version) } satisfies Versioned<object>;
}

export type JobItem = ReturnType<typeof jobView>['item'];

function shownRow({ session: _session, ...row }: ImportRow) {
  return row;
}
