import type { Contract, ReleasedTopic } from '../contract.ts';
import type { KindOfDifference } from '../kinds.ts';

export interface ContractCase {
  readonly kind: KindOfDifference;
  readonly title: string;
  readonly released: Contract;
  readonly present: Contract;
}

const sequence = { type: 'integer', minimum: 1 };
const id = { type: 'string', format: 'uuid' };
const payload = { type: 'object', properties: { id, sequence }, required: ['id', 'sequence'] };

const opened = {
  contentType: 'application/json',
  dataschema: '/asyncapi.json#/components/schemas/plan.opened',
  payload,
};
const plans: ReleasedTopic = {
  source: '/services/seats',
  key: 'id',
  partitions: 12,
  config: { 'cleanup.policy': 'delete', 'retention.ms': '-1' },
  messages: { 'plan.opened.v1': opened },
};
const rooms: ReleasedTopic = { ...plans, messages: {} };
const attributes = { type: 'object', properties: { subject: id, time: id }, required: ['subject'] };

/** A library whose only topic differs in something. */
const topic = (change: Partial<ReleasedTopic> = {}): Contract => ({
  topics: { 'seats.plan.v1': { ...plans, ...change } },
});
const message = (change: object): Contract =>
  topic({ messages: { 'plan.opened.v1': { ...opened, ...change } } });
const setting = (name: string, value: string): Contract =>
  topic({ config: { ...plans.config, [name]: value } });
const twoTopics = (first: Partial<ReleasedTopic>, second: Partial<ReleasedTopic>): Contract => ({
  topics: { 'seats.plan.v1': { ...plans, ...first }, 'seats.room.v1': { ...rooms, ...second } },
});
const envelope = (change: object): Contract => ({
  attributes: { ...attributes, ...change },
  topics: {},
});
const withLanguage = { ...attributes.properties, language: id };
const more = { 'plan.opened.v1': opened, 'plan.closed.v1': opened };

type Row = readonly [KindOfDifference, string, Contract, Contract];

const rows: readonly Row[] = [
  ['topic-added', 'a topic is new', topic(), twoTopics({}, {})],
  ['topic-removed', 'a topic is gone', twoTopics({}, {}), topic()],
  ['topic-removed', 'a topic has another name', topic(), { topics: { 'seats.plans.v1': plans } }],
  ['partitions-changed', 'a topic has more partitions', topic(), topic({ partitions: 24 })],
  [
    'retention-shortened',
    'a topic forgets after a week',
    topic(),
    setting('retention.ms', '604800000'),
  ],
  [
    'retention-shortened',
    'a topic forgets above a size',
    topic(),
    setting('retention.bytes', '1000'),
  ],
  [
    'retention-lengthened',
    'a topic forgets nothing any more',
    setting('retention.ms', '1000'),
    topic(),
  ],
  [
    'cleanup-policy-changed',
    'a topic keeps the last message of a key alone',
    topic(),
    setting('cleanup.policy', 'compact'),
  ],
  ['key-changed', 'the key is another field', topic(), topic({ key: 'eventId' })],
  ['source-changed', 'another service tells it', topic(), topic({ source: '/services/rooms' })],
  ['message-added', 'a message is new', topic(), topic({ messages: more })],
  ['message-removed', 'a message is published no more', topic({ messages: more }), topic()],
  [
    'message-removed',
    'a message has another type',
    topic(),
    topic({ messages: { 'plan.begun.v1': opened } }),
  ],
  [
    'message-moved',
    'a message is published in another topic',
    twoTopics({}, {}),
    twoTopics({ messages: {} }, { messages: plans.messages }),
  ],
  [
    'content-type-changed',
    'a payload is written in another way',
    topic(),
    message({ contentType: 'application/avro' }),
  ],
  [
    'dataschema-moved',
    'the schema of a message is elsewhere',
    topic(),
    message({ dataschema: '/schemas/1' }),
  ],
  [
    'sequence-dropped',
    'a payload has no sequence',
    topic(),
    message({ payload: { ...payload, properties: { id }, required: ['id'] } }),
  ],
  [
    'sequence-dropped',
    'a payload may lack its sequence',
    topic(),
    message({ payload: { ...payload, required: ['id'] } }),
  ],
  [
    'attribute-removed',
    'an attribute of the envelope is gone',
    envelope({}),
    envelope({ properties: { subject: id } }),
  ],
  [
    'attribute-made-optional',
    'an attribute of the envelope may be missing',
    envelope({}),
    envelope({ required: [] }),
  ],
  [
    'attribute-made-required',
    'an attribute of the envelope must be there',
    envelope({}),
    envelope({ required: ['subject', 'time'] }),
  ],
  [
    'required-attribute-added',
    'a new attribute must be there',
    envelope({}),
    envelope({ properties: withLanguage, required: ['subject', 'language'] }),
  ],
  [
    'optional-attribute-added',
    'a new attribute may be there',
    envelope({}),
    envelope({ properties: withLanguage }),
  ],
  [
    'unclassified',
    'a setting of the broker differs that nobody has classified',
    topic(),
    setting('compression.type', 'zstd'),
  ],
  [
    'unclassified',
    'a message has parts that this comparison does not know',
    topic(),
    message({ ordering: 'none' }),
  ],
];

/** Each kind of difference between two releases, by itself. */
export const contractCases: readonly ContractCase[] = rows.map(
  ([kind, title, released, present]) => ({ kind, title, released, present }),
);
