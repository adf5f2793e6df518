export { messagingCollections, writtenOutsideTransactions } from './collections.ts';
export { MongoInbox } from './mongo-inbox.ts';
export { MongoOutbox } from './mongo-outbox.ts';
export { MongoOutboxRows } from './mongo-outbox-rows.ts';
export { AnswerStillPendingError, MongoUnitOfWork } from './mongo-unit-of-work.ts';
export { MongoWorkerStatus } from './mongo-worker-status.ts';
export { IdempotencyKeyReusedError } from './stored-answers.ts';
