import type { Kafka } from 'kafkajs';
import { testKafkaBrokers } from '../test-space.ts';

/** A kafkajs client that keeps quiet; loaded late, since most spec files never need it. */
export async function connectKafka(
  brokers: readonly string[] = testKafkaBrokers(),
): Promise<Kafka> {
  const kafkajs = await import('kafkajs');
  return new kafkajs.Kafka({
    clientId: 'tests',
    brokers: [...brokers],
    logLevel: kafkajs.logLevel.NOTHING,
    connectionTimeout: 3000,
    retry: { initialRetryTime: 100, maxRetryTime: 2000, retries: 8 },
  });
}
