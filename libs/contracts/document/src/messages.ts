import { messageType, type TopicContract } from '@regional-events/contracts-envelope';
import { reference, type Part } from './channels.ts';
import { exampleRecords } from './examples/example-records.ts';
import { HEADER_PREFIX, schemaName, schemaPointer } from './names.ts';

const BINDING = '0.5.0';

/** What all messages have in common, whatever they tell. */
export const messageTraits: Part = {
  message: {
    contentType: 'application/json',
    correlationId: {
      description: 'Common to all that one request set going.',
      location: `$message.header#/${HEADER_PREFIX}correlationid`,
    },
    bindings: {
      kafka: {
        key: { type: 'string', format: 'uuid', description: 'The id of the aggregate.' },
        bindingVersion: BINDING,
      },
    },
  },
};

/** Every message by its type, and the one for dead letters. */
export function messagesOf(topics: readonly TopicContract[]): Part {
  const known = topics.flatMap((topic) =>
    Object.keys(topic.schemas).map((name): [string, Part] => [
      messageType(topic.aggregate, name),
      messageOf(topic, name),
    ]),
  );
  return { ...Object.fromEntries(known), 'dead-letter': deadLetter() };
}

function messageOf(topic: TopicContract, name: string): Part {
  const type = messageType(topic.aggregate, name);
  return {
    name: type,
    title: `${topic.aggregate}: ${name}`,
    summary: topic.schemas[name]?.description ?? '',
    tags: [{ name: topic.service }],
    traits: [reference('components', 'messageTraits', 'message')],
    headers: {
      type: 'object',
      allOf: [
        reference('components', 'schemas', 'headers'),
        {
          type: 'object',
          properties: {
            [`${HEADER_PREFIX}type`]: { type: 'string', const: type },
            [`${HEADER_PREFIX}source`]: { type: 'string', const: topic.source },
            [`${HEADER_PREFIX}dataschema`]: { type: 'string', const: schemaPointer(topic, name) },
          },
        },
      ],
    },
    payload: reference('components', 'schemas', schemaName(topic, name)),
    examples: exampleRecords(topic, name).map(({ headers, value }, number) => ({
      name: `${name}-${number + 1}`,
      headers,
      payload: value,
    })),
  };
}

function deadLetter(): Part {
  return {
    name: 'dead-letter',
    title: 'A record that could not be handled',
    summary: 'The record as it came, with headers that say where, when, why and how often.',
    tags: [{ name: 'dead-letters' }],
    headers: reference('components', 'schemas', 'dead-letter-headers'),
    payload: { description: 'Whatever the record held; it may be no JSON at all.' },
  };
}
