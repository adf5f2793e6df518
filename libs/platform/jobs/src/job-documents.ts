import type { CommandContext } from '@regional-events/kernel';
import type { Job, JobName } from '@regional-events/platform-messaging';
import {
  isInTransaction,
  leaseFields,
  modelOf,
  unheld,
  type CollectionDefinition,
  type Leased,
} from '@regional-events/platform-mongo';
import { Schema, type Connection, type Model } from 'mongoose';

export interface JobDocument
  extends Required<Job>, Leased, Pick<CommandContext, 'correlationId' | 'traceparent'> {
  readonly _id: string;
  /** When it is tried next: `dueAt`, and later where it failed. */
  readonly tryAt: Date;
  readonly attempts: number;
  readonly dead: boolean;
  readonly detail: string | null;
}

export const JOBS = 'jobs';

export const jobCollections: readonly CollectionDefinition[] = [
  { name: JOBS, indexes: [{ key: { dead: 1, tryAt: 1 } }] },
];

/** Workers claim, renew and give back on their own; enqueuing looks for its transaction itself. */
export const jobsWrittenOutsideTransactions: readonly string[] = [
  `${JOBS}.findAndModify`,
  `${JOBS}.update`,
];

const text = { type: String, required: true };
const date = { type: Date, required: true };

export function jobModel(connection: Connection): Model<JobDocument> {
  return modelOf<JobDocument>(connection, JOBS, {
    _id: text,
    kind: text,
    key: text,
    dueAt: date,
    ids: { type: Schema.Types.Mixed, required: true },
    tryAt: date,
    attempts: { type: Number, required: true },
    dead: { type: Boolean, required: true },
    detail: { type: String, default: null },
    correlationId: text,
    traceparent: text,
    ...leaseFields,
  });
}

/** In paths of the API too: no kind has a colon in it. */
export function idOf({ kind, key }: JobName): string {
  return `${kind}:${key}`;
}

/** Writes it as it is when nobody has tried it yet, whatever is there under its name. */
export async function putJob(
  model: Model<JobDocument>,
  { kind, key, dueAt, ids = {} }: Job,
  { correlationId, traceparent }: Pick<CommandContext, 'correlationId' | 'traceparent'>,
  tryAt = dueAt,
): Promise<void> {
  if (!isInTransaction()) throw new Error('jobs are enqueued inside a transaction only');
  const fresh = { tryAt, attempts: 0, dead: false, detail: null, ...unheld };
  await model.updateOne(
    { _id: idOf({ kind, key }) },
    { $set: { kind, key, dueAt, ids, correlationId, traceparent, ...fresh } },
    { upsert: true },
  );
}
