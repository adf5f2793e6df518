/**
 * The way of a message from the command's transaction to the effect and its offset. In these files a crash can come
 * between any two steps, so that each `await` is a named point.
 */
export const messagePath = [
  'libs/platform/kafka/src/batch-runner.ts',
  'libs/platform/kafka/src/handler-lists.ts',
  'libs/platform/kafka/src/kafka-dead-letters.ts',
  'libs/platform/kafka/src/kafka-publisher.ts',
  'libs/platform/kafka/src/kafka-server.ts',
  'libs/platform/kafka/src/offset-commits.ts',
  'libs/platform/messaging/src/catch-up.ts',
  'libs/platform/messaging/src/effects.ts',
  'libs/platform/messaging/src/grouping.ts',
  'libs/platform/messaging/src/stream-recovery.ts',
  'libs/platform/messaging/src/message-processor.ts',
  'libs/platform/messaging/src/outbox-relay.ts',
  'libs/platform/mongo-messaging/src/inbox-marks.ts',
  'libs/platform/mongo-messaging/src/mongo-dead-letters.ts',
  'libs/platform/mongo-messaging/src/mongo-inbox-transaction.ts',
  'libs/platform/mongo-messaging/src/mongo-inbox.ts',
  'libs/platform/mongo-messaging/src/mongo-outbox-rows.ts',
  'libs/platform/mongo-messaging/src/mongo-outbox.ts',
  'libs/platform/mongo-messaging/src/mongo-unit-of-work.ts',
  'libs/platform/mongo-messaging/src/slot-leases.ts',
  'libs/platform/mongo-messaging/src/stored-answers.ts',
  'libs/platform/mongo/src/transaction.ts',
  'libs/platform/service/src/worker.ts',
];

/** Folders whose every file with an `await` is either on the way or named below. */
export const messagePathFolders = [
  'libs/platform/kafka/src',
  'libs/platform/messaging/src',
  'libs/platform/mongo-messaging/src',
  'libs/platform/mongo/src',
  'libs/platform/operations/src',
  'libs/platform/service/src',
];

/**
 * Files of these folders that wait for something and are not on the way, with the reason.
 * @type {Readonly<Record<string, string>>}
 */
export const besideThePath = {
  'libs/platform/kafka/src/replay-ranges.ts': 'reads offsets alone',
  'libs/platform/kafka/src/topic-replay.ts':
    'reads again what was read, and hands it to the processor, which has points of its own',
  'libs/platform/kafka/src/topics.ts': 'makes and checks topics before any message is read',
  'libs/platform/mongo-messaging/src/mongo-copy-marks.ts':
    'an action of an operator: whoever takes it up after a crash does it again',
  'libs/platform/mongo-messaging/src/mongo-copy.ts':
    'one write of a handler, in the transaction of the inbox, which has points of its own',
  'libs/platform/mongo-messaging/src/mongo-known-clients.ts':
    'one write of a handler, in the transaction of the inbox, which has points of its own',
  'libs/platform/mongo-messaging/src/mongo-dead-letter.repository.ts':
    'an action of an operator: whoever takes it up after a crash does it again',
  'libs/platform/mongo-messaging/src/mongo-message-gauge.ts': 'figures alone',
  'libs/platform/mongo-messaging/src/mongo-operator-actions.ts':
    'the log of actions, each of which is taken up again after a crash',
  'libs/platform/mongo-messaging/src/mongo-parked-streams.ts': 'reads only',
  'libs/platform/mongo-messaging/src/mongo-failed-messages.ts': 'figures alone',
  'libs/platform/mongo-messaging/src/mongo-worker-status.ts': 'figures for readiness alone',
  'libs/platform/mongo-messaging/src/outbox-limit.ts': 'reads only',
  'libs/platform/mongo/src/abandoned-transactions.ts':
    'ends what others have left open; the next look does what this one did not',
  'libs/platform/mongo/src/collections.ts':
    'makes collections and indexes before anything is served',
  'libs/platform/mongo/src/connect.ts': 'opens the connection before anything is served',
  'libs/platform/mongo/src/find-page.ts': 'reads only',
  'libs/platform/mongo/src/leases.ts':
    'one write each, which is a point of whoever holds something by it; a lease that was not got runs out',
  'libs/platform/mongo/src/save-versioned.ts':
    'one write inside a transaction, whose commit lies inside points of its callers',
  'libs/platform/mongo-messaging/src/rebuild-of-copies.ts':
    'requests a rebuild in a migration, before the process has a role',
  'libs/platform/mongo/src/migrations/change-documents.ts':
    'migrations run before a process has a role, and have a killed process in their own tests',
  'libs/platform/mongo/src/migrations/migrate.ts': 'likewise',
  'libs/platform/mongo/src/migrations/migration-records.ts': 'likewise',
  'libs/platform/operations/src/action-requests.ts':
    'an action is stored in one transaction, a point of mongo-unit-of-work.ts',
  'libs/platform/operations/src/http/dead-letter.controller.ts': 'reads, or requests an action',
  'libs/platform/operations/src/http/job.controller.ts': 'reads, or requests an action',
  'libs/platform/operations/src/http/operations-status.controller.ts': 'reads only',
  'libs/platform/operations/src/http/operator-action.controller.ts': 'reads, or requests an action',
  'libs/platform/operations/src/http/parked-stream.controller.ts': 'reads, or requests an action',
  'libs/platform/operations/src/running/action-executor.ts':
    'what it asks for has points of its own; an order that was cut off is taken up again, and does what is left',
  'libs/platform/operations/src/running/action-runner.ts':
    'claims and ends orders; one that is not ended is taken up again',
  'libs/platform/service/src/open-database.ts': 'before anything is served',
  'libs/platform/service/src/operations.ts':
    'whether a record is a dead letter already; asked again after a crash',
  'libs/platform/service/src/readiness.ts': 'reads only',
  'libs/platform/service/src/run-service.ts':
    'starts and stops the parts, each of which has points of its own',
  'libs/platform/service/src/stop.ts': 'waits for the parts to stop, each of which has its points',
  'libs/platform/service/src/worker-metrics.ts': 'reads only',
  'libs/platform/mongo/src/causal-reads.ts': 'reads alone',
  'libs/platform/service/src/copies.ts':
    'a handler like those of the services, in the transaction of the inbox',
  'libs/platform/service/src/known-clients/keep-known-client.ts':
    'a handler like those of the services, in the transaction of the inbox',
};
