export { envelope, paddedSequence } from './envelope.ts';
export type { Envelope } from './envelope.ts';
export { erasureTopicOf } from './erasure.ts';
export { growing, id, instant, languageMap, localDate, localTime } from './fields.ts';
export type { DeepReadonly } from './fields.ts';
export {
  deadLetterTopic,
  defineTopic,
  keepEverything,
  LARGEST_PAYLOAD_BYTES,
  messageContracts,
  messageType,
  payload,
} from './topic-contract.ts';
export type { MessageContract, MessageSchemas, TopicContract } from './topic-contract.ts';
