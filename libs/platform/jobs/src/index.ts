export { jobCollections, JOBS, jobsWrittenOutsideTransactions } from './job-documents.ts';
export { JobRunner } from './job-runner.ts';
export type { JobRunnerOptions, JobRunnerParts, JobWatch } from './job-runner.ts';
export { MongoJobs } from './mongo-jobs.ts';
export { MongoOperatorJobs } from './mongo-operator-jobs.ts';
