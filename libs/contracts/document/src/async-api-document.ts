import { allTopics, serviceNames } from '@regional-events/contracts-catalogue';
import { channelsOf, operationsOf, reference, type Part } from './channels.ts';
import { messagesOf, messageTraits } from './messages.ts';
import { deadLetterHeaderSchema, headerSchema, payloadSchemas } from './schemas.ts';

const description = [
  'What happens on the platform, as CloudEvents 1.0 in binary mode on Kafka topics. The feed (`/v1/messages`) tells the',
  'same messages with the same ids over HTTP.',
  '',
  'Messages come at least once, and their first appearances in order within a key: drop what is at or below the last',
  '`sequence` that you have of a pair of `source` and `subject` (an id may be the subject of two topics, and each counts from 1).',
  'Topics keep everything: a newcomer reads them from the beginning. There is no order across topics.',
  '',
  'Messages only grow: ignore fields that you do not know, and have an answer for values that are not in',
  '`x-extensible-enum` and for types that are new. Whatever breaks a reader comes as a new major, in a topic of its own.',
  '',
  'An installation may put a prefix before the names of all topics and groups.',
].join('\n');

/** The contract of every topic as AsyncAPI 3, made from the schemas that services validate with. */
export function asyncApiDocument(): Part {
  const security = ['scramSha512', 'scramSha256', 'plain'];
  return {
    asyncapi: '3.0.0',
    id: 'urn:org:regional-events:messages',
    info: infoOf(),
    defaultContentType: 'application/json',
    servers: {
      secured: {
        host: 'kafka.example.org:9094',
        protocol: 'kafka-secure',
        title: 'A cluster with TLS and SASL',
        description:
          'SASL_SSL; the operator of the platform gives you name, password and read access.',
        security: security.map((name) => reference('components', 'securitySchemes', name)),
        tags: [{ name: 'kafka' }],
      },
      local: {
        host: 'localhost:9092',
        protocol: 'kafka',
        title: 'A platform on your own machine',
        description: 'What `npm start` and Docker Compose start: no TLS, nobody signs in.',
        tags: [{ name: 'kafka' }],
      },
    },
    channels: channelsOf(allTopics),
    operations: operationsOf(allTopics),
    components: {
      messages: messagesOf(allTopics),
      messageTraits,
      schemas: {
        ...payloadSchemas(allTopics),
        headers: headerSchema(),
        'dead-letter-headers': deadLetterHeaderSchema(),
      },
      securitySchemes: Object.fromEntries(
        security.map((type) => [type, { type, description: `SASL ${type} within TLS.` }]),
      ),
    },
  };
}

function infoOf(): Part {
  return {
    title: 'Regional events: the messages',
    version: '1.0.0',
    description,
    contact: {
      name: 'The regional secretariat',
      url: 'https://example.org/contact',
      email: 'platform@example.org',
    },
    license: { name: 'UNLICENSED', url: 'https://example.org/licence' },
    tags: [
      ...serviceNames.map((name) => ({ name, description: `Published or read by ${name}.` })),
      { name: 'dead-letters', description: 'What a service could not handle.' },
      { name: 'kafka', description: 'A Kafka cluster.' },
    ],
  };
}
