export { jsonSchemaOf } from './json-schema.ts';
export type { JsonSchema } from './json-schema.ts';
export { readBy, serviceNames } from './readers.ts';
export type { ServiceName } from './readers.ts';
export { allMessages, allTopics } from './topics.ts';
