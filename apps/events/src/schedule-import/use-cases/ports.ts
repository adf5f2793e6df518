import type { Actor } from '@regional-events/kernel';
import type { ImportedSession, Prepared } from '../../programme/use-cases/programme-ports.ts';

export const jobStates = ['waiting', 'running', 'done', 'cancelled', 'failed'] as const;
export type JobState = (typeof jobStates)[number];

export const rowOutcomes = ['created', 'changed', 'unchanged', 'skipped'] as const;

/** One session of the file, and what became of it. */
export interface ImportRow {
  /** Its place in the file, from 1. */
  readonly row: number;
  /** The file's key. */
  readonly ref: string | null;
  /** What is still to be done; null once it is, and where it cannot be. */
  readonly session: ImportedSession | null;
  /** Null while it waits. */
  readonly outcome: (typeof rowOutcomes)[number] | null;
  readonly code: string | null;
  readonly detail: string | null;
}

export interface Speakers {
  /** How many people the file names. */
  readonly named: number;
  /** The keys of those that are no person known here; names are not kept. */
  readonly unmatched: readonly string[];
}

/** The work on one file, in parts. */
export interface ImportJob {
  readonly id: string;
  /** As loaded; 0 = never stored. */
  readonly version: number;
  /** Who asked, whose rights count while it runs. */
  readonly actor: Actor;
  readonly eventId: string;
  readonly dryRun: boolean;
  readonly state: JobState;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  readonly rows: readonly ImportRow[];
  readonly prepared: Prepared | null;
  readonly speakers: Speakers;
  /** Why it failed as a whole. */
  readonly failure: { readonly code: string; readonly detail: string } | null;
}

export abstract class ImportJobs {
  abstract find(id: string): Promise<ImportJob | undefined>;
  /** Stores the next version; after a version conflict the transaction is retried. */
  abstract save(job: ImportJob): Promise<void>;
}
