import type { Consumer, Kafka } from 'kafkajs';

/** After kill -9 a group gives the partitions back when this has passed. */
const SESSION_TIMEOUT_MS = 6_000;
const HEARTBEAT_MS = 1_500;
const REBALANCE_TIMEOUT_MS = 10_000;
const FETCH_WAIT_MS = 500;
/** Less than a fifth of kafkajs' own: what a fetch brings of all partitions is decoded at once, and takes several times its size. */
const FETCH_BYTES_OF_PARTITION = 192 * 1024;

/** A member of the group that never starts itself again after a failure: whoever uses it decides. */
export function newConsumer(kafka: Kafka, groupId: string): Consumer {
  return kafka.consumer({
    groupId,
    sessionTimeout: SESSION_TIMEOUT_MS,
    heartbeatInterval: HEARTBEAT_MS,
    rebalanceTimeout: REBALANCE_TIMEOUT_MS,
    maxWaitTimeInMs: FETCH_WAIT_MS,
    maxBytesPerPartition: FETCH_BYTES_OF_PARTITION,
    allowAutoTopicCreation: false,
    readUncommitted: false,
    retry: {
      retries: 8,
      initialRetryTime: 100,
      maxRetryTime: 2_000,
      restartOnFailure: () => Promise.resolve(false),
    },
  });
}
