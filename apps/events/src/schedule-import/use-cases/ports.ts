import type { ImportJob } from '../domain/import-job.ts';

export abstract class ImportJobs {
  abstract find(id: string): Promise<ImportJob | undefined>;
  /** Stores the next version; after a version conflict the transaction is retried. */
  abstract save(job: ImportJob): Promise<void>;
}
