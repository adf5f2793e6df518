import { jsonSchemaOf, type JsonSchema } from '@regional-events/contracts-catalogue';
import { envelope, type TopicContract } from '@regional-events/contracts-envelope';
import { HEADER_PREFIX, schemaName } from './names.ts';

const text = (description: string): JsonSchema => ({ type: 'string', description });
const wholeNumber = (description: string): JsonSchema => ({
  type: 'string',
  pattern: String.raw`^\d+$`,
  description,
});

/** Payloads by the names that `dataschema` leads to. */
export function payloadSchemas(topics: readonly TopicContract[]): Record<string, JsonSchema> {
  const named = topics.flatMap((topic) =>
    Object.entries(topic.schemas).map(([name, schema]): [string, JsonSchema] => [
      schemaName(topic, name),
      jsonSchemaOf(schema),
    ]),
  );
  return Object.fromEntries(named);
}

/** The Kafka headers of every message: the envelope, each attribute by its header's name. */
export function headerSchema(): JsonSchema {
  const { properties, required } = jsonSchemaOf(envelope) as {
    properties: Record<string, JsonSchema>;
    required: readonly string[];
  };
  const headers = Object.entries(properties).map(([name, schema]): [string, JsonSchema] => [
    `${HEADER_PREFIX}${name}`,
    schema,
  ]);
  return {
    type: 'object',
    description: 'CloudEvents 1.0 in binary mode.',
    properties: {
      'content-type': { type: 'string', const: 'application/json' },
      ...Object.fromEntries(headers),
    },
    required: ['content-type', ...required.map((name) => `${HEADER_PREFIX}${name}`)],
  };
}

/** What a dead letter carries beside the headers of the record that could not be handled. */
export function deadLetterHeaderSchema(): JsonSchema {
  const properties = {
    dead_reason: text('`unreadable` for a record that fits no contract, `refused` for good.'),
    dead_detail: text('What was wrong, in words.'),
    dead_at: { type: 'string', format: 'date-time', description: 'When it was given up.' },
    dead_attempts: wholeNumber('How often it was tried.'),
    dead_topic: text('Where it came from, without any prefix.'),
    dead_partition: wholeNumber('Where it came from.'),
    dead_offset: wholeNumber('Where it came from.'),
    dead_group: text('Who gave it up.'),
  };
  return { type: 'object', properties, required: Object.keys(properties) };
}
