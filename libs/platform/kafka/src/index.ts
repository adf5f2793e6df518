export { isBrokerTrouble } from './broker-trouble.ts';
export { decodeRecord } from './decode-record.ts';
export type { RecordPlace } from './decode-record.ts';
export { createKafka, kafkaOptions } from './kafka-client.ts';
export type { KafkaLog, KafkaOptions, KafkaSettings, SaslOptions } from './kafka-client.ts';
export { KafkaDeadLetters } from './kafka-dead-letters.ts';
export type { DeadLetterOptions } from './kafka-dead-letters.ts';
export { KafkaLetterReader } from './kafka-letter-reader.ts';
export { KafkaPublisher, PartlyConfirmedError } from './kafka-publisher.ts';
export { KafkaServer } from './kafka-server.ts';
export type { KafkaServerOptions } from './server-options.ts';
export { fromHeaders, plainHeaders, toHeaders } from './message-headers.ts';
export type { KafkaServerWatch } from './server-watch.ts';
export { TopicReplay } from './topic-replay.ts';
export type { TopicReplayOptions } from './topic-replay.ts';
export {
  checkTopics,
  deadLetterPlans,
  ensureTopics,
  topicPlans,
  WrongTopicsError,
} from './topics.ts';
export type { EnsuredTopics, EnsureTopicsOptions, TopicCopies, TopicPlan } from './topics.ts';
