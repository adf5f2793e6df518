import type { TopicContract } from '@regional-events/contracts-envelope';
import type {
  DeadLetters,
  Inbox,
  IsInfrastructureTrouble,
  WorkerJournal,
} from '@regional-events/platform-messaging';
import type { Kafka } from 'kafkajs';
import type { KafkaServerWatch } from './server-watch.ts';

export interface KafkaServerOptions {
  readonly kafka: Kafka;
  readonly groupId: string;
  readonly topicPrefix: string;
  /** Every topic that handlers may ask for. */
  readonly topics: readonly TopicContract[];
  readonly inbox: Inbox;
  readonly deadLetters: Pick<DeadLetters, 'keep'>;
  readonly journal: WorkerJournal;
  readonly isTrouble: IsInfrastructureTrouble;
  readonly watch: KafkaServerWatch;
}
