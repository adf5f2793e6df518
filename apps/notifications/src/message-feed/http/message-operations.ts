import { exampleId, type OperationDeclarations } from '@regional-events/platform-http';

const type = 'org.regional-events.organisation.registered.v1';
const message = {
  specversion: '1.0',
  id: exampleId('message'),
  source: '/services/organisations',
  type,
  subject: exampleId('ministry'),
  partitionkey: exampleId('ministry'),
  sequence: '00000000000000000001',
  time: '2030-01-02T08:00:00.000Z',
  datacontenttype: 'application/json',
  dataschema: 'http://127.0.0.1:8080/asyncapi.json#/components/schemas/organisation.registered',
  traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  correlationid: 'a-request',
  data: {
    id: exampleId('ministry'),
    code: 'MK-MOI',
    kind: 'ministry',
    names: { en: 'Ministry of Interior' },
    country: 'MK',
    parentId: null,
    status: 'active',
    sequence: 1,
  },
};

export const messageOperations = {
  list: {
    id: 'listMessages',
    summary: 'Read the message feed',
    description:
      'Gives the messages after the one named by `after`, in the order of the feed, as far as the caller may see what they tell of; without `after`, from the first one. Ask again with the position that the answer names to go on, also when nothing was left. Keep one mark for each pair of `source` and `subject`.',
    problems: { 400: ['message.unknown-position'] },
    example: {
      parameters: { types: [type], limit: 100 },
      answer: { data: [message], page: { next: message.id, done: true } },
    },
  },
  stream: {
    id: 'streamMessages',
    summary: 'Follow the message feed',
    description:
      'The same messages as server-sent events, as they come, until the caller leaves. It begins after `Last-Event-ID` or `after`, else with the first message. A comment comes as a heartbeat while nothing happens. The stream ends with the token, when the client is revoked, for a reader that is too slow, and at a shutdown: connect again with the id of the last message.',
    problems: { 400: ['message.unknown-position'], 429: ['message.too-many-streams'] },
    example: {
      parameters: { types: [type] },
      answer: `id: ${message.id}\nevent: ${type}\ndata: ${JSON.stringify(message)}\n\n`,
    },
  },
  types: {
    id: 'listMessageTypes',
    summary: 'List the types of messages',
    description:
      'Gives every type of message with its topic on Kafka and the JSON Schema of its payload; `/asyncapi.json` tells the same for generators. New types may come any day.',
    example: {
      answer: {
        data: [{ type, topic: 'organisations.organisation.v1', schema: { type: 'object' } }],
        page: { next: null },
      },
    },
  },
} satisfies OperationDeclarations;
