export {
  messagingCollections,
  OPERATOR_ACTIONS,
  OUTBOX,
  writtenOutsideTransactions,
} from './collections.ts';
export { copyCollection, MongoCopy } from './mongo-copy.ts';
export type { StoredCopy } from './mongo-copy.ts';
export { MongoCopyMarks } from './mongo-copy-marks.ts';
export { MongoDeadLetters } from './mongo-dead-letters.ts';
export { MongoInbox } from './mongo-inbox.ts';
export { MongoMessageGauge } from './mongo-message-gauge.ts';
export { MongoOperatorActions } from './mongo-operator-actions.ts';
export { MongoOutbox } from './mongo-outbox.ts';
export { MongoOutboxRows } from './mongo-outbox-rows.ts';
export { MongoParkedStreams } from './mongo-parked-streams.ts';
export { MongoFailedMessages } from './mongo-failed-messages.ts';
export type { FailedMessageFigures } from './mongo-failed-messages.ts';
export { AnswerStillPendingError } from './answered-once.ts';
export { MongoGroupCommit } from './mongo-group-commit.ts';
export { MongoUnitOfWork } from './mongo-unit-of-work.ts';
export { MongoWorkerStatus } from './mongo-worker-status.ts';
export { rebuildOfCopies } from './rebuild-of-copies.ts';
export { OutboxFullError, OutboxLimit } from './outbox-limit.ts';
export { IdempotencyKeyReusedError } from './stored-answers.ts';
