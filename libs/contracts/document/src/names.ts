import type { TopicContract } from '@regional-events/contracts-envelope';

/** CloudEvents in binary mode on Kafka: each attribute is a header with this in front. */
export const HEADER_PREFIX = 'ce_';

/** The name of a payload's schema in the document; what `dataschema` leads to. */
export function schemaName(topic: TopicContract, name: string): string {
  return `${topic.aggregate}.${name}`;
}

/** `dataschema` of a message, relative to the address of the platform. */
export function schemaPointer(topic: TopicContract, name: string): string {
  return `/asyncapi.json#/components/schemas/${schemaName(topic, name)}`;
}
