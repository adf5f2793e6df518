import type { Consumer, Kafka } from 'kafkajs';

/** Session timeout: how long a killed member keeps its partitions. */
const SESSION_TIMEOUT_MS = 6_000;
const HEARTBEAT_MS = 1_500;
const REBALANCE_TIMEOUT_MS = 10_000;
const FETCH_WAIT_MS = 500;
/**
 * Less than a fifth of kafkajs' default: a fetch over all partitions is decoded at once and takes several times its
 * size in memory.
 */
const FETCH_BYTES_OF_PARTITION = 192 * 1024;

/** A consumer that never restarts by itself after a failure; its user decides. */
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
