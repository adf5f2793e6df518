import type { Actor } from '@regional-events/kernel';
import type { ImportedOrganisation, RowResult } from '../../organisation/use-cases/import-ports.ts';
import type { ImportedPerson } from '../../person/use-cases/import-ports.ts';

export type { ImportedOrganisation, ImportedPerson };

export const jobStates = ['waiting', 'running', 'done', 'cancelled', 'failed'] as const;
export type JobState = (typeof jobStates)[number];

/** The work on one table, in parts. Ids, codes and figures: no names. */
export interface ImportJob {
  readonly id: string;
  /** As loaded; 0 = never stored. */
  readonly version: number;
  /** Who asked, whose rights count while it runs. */
  readonly actor: Actor;
  readonly of: 'organisations' | 'people';
  /** The organisation of rows that name none. */
  readonly organisationId: string | null;
  readonly dryRun: boolean;
  readonly state: JobState;
  readonly total: number;
  readonly counts: Readonly<Record<RowResult['outcome'], number>>;
  /** How many parts there are, and how many are done. */
  readonly parts: number;
  readonly partsDone: number;
  /** In a dry run, the codes of all its rows in small letters. */
  readonly codes: readonly string[];
  readonly createdAt: Date;
  readonly endedAt: Date | null;
  /** Why it failed as a whole. */
  readonly failure: { readonly code: string; readonly detail: string } | null;
}

export type SoundRow = { readonly row: number } & (
  { readonly organisation: ImportedOrganisation } | { readonly person: ImportedPerson }
);

export interface ImportedRow extends RowResult {
  /** As a spreadsheet numbers it. */
  readonly row: number;
}

/** A row as it was read: what it asks for, or why it cannot be taken. */
export type ReadRow = SoundRow | (ImportedRow & { readonly outcome: 'refused' });

/** Some rows of a job, in their order. */
export interface ImportPart {
  readonly jobId: string;
  /** From 0. */
  readonly number: number;
  /** With names and addresses in them: gone once they are done, or the job has ended. */
  readonly rows: readonly ReadRow[];
  readonly results: readonly ImportedRow[];
  /** How many rows of the job come before its first one. */
  readonly before: number;
}

/** What who asked for an import may do now. */
export abstract class PresentAskers {
  /** Undefined for who may not write these any more, or is shut out. */
  abstract of(asker: Actor, what: ImportJob['of']): Promise<Actor | undefined>;
}

export abstract class ImportJobs {
  abstract find(id: string): Promise<ImportJob | undefined>;
  /** Stores the next version; after a version conflict the transaction is retried. */
  abstract save(job: ImportJob): Promise<void>;
  /**
   * Inside the transaction of a part, before anything is read: of two parts that look for the same people at the same
   * moment one conflicts and is retried, so that it finds those that the other made.
   */
  abstract claim(): Promise<void>;
  abstract addParts(parts: readonly ImportPart[]): Promise<void>;
  abstract findPart(jobId: string, number: number): Promise<ImportPart | undefined>;
  /** The results instead of the rows. */
  abstract endPart(jobId: string, number: number, results: readonly ImportedRow[]): Promise<void>;
  /** Leaves nothing of the rows that are not done. */
  abstract forgetRows(jobId: string): Promise<void>;
}
