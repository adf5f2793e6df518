import type { JsonSchema } from '@regional-events/contracts-catalogue';
import type { KindOfDifference } from '../kinds.ts';
import { ruleCases } from './rule-cases.ts';
import type { Row } from './schema-case-row.ts';

export interface SchemaCase {
  readonly kind: KindOfDifference;
  readonly title: string;
  readonly before: JsonSchema;
  readonly after: JsonSchema;
}

const text = { type: 'string' };
const whole = { type: 'integer' };
const number = { type: 'number' };
const list = { type: 'array', items: text };
const map = { type: 'object', additionalProperties: text };
const venue = { type: 'object', properties: { city: text }, required: ['city'] };
const byRoad = { type: 'object', properties: { road: text }, required: ['road'] };
const byName = { type: 'object', properties: { name: text }, required: ['name'] };
const inDefinitions = { $ref: '#/$defs/city', $defs: { city: text } };

const fields: readonly Row[] = [
  ['field-removed', 'a field is gone', venue, { ...venue, properties: {}, required: [] }],
  ['field-made-optional', 'a field may be missing', venue, { ...venue, required: [] }],
  ['field-made-required', 'a field must be there', { ...venue, required: [] }, venue],
  [
    'required-field-added',
    'a new field must be there',
    venue,
    { ...venue, properties: { city: text, hall: text }, required: ['city', 'hall'] },
  ],
  [
    'optional-field-added',
    'a new field may be there',
    venue,
    { ...venue, properties: { city: text, hall: text } },
  ],
  [
    'other-fields-allowed',
    'fields without a name in the schema may come',
    { ...venue, additionalProperties: false },
    venue,
  ],
  [
    'other-fields-refused',
    'fields without a name in the schema are refused',
    venue,
    { ...venue, additionalProperties: false },
  ],
  ['field-removed', 'a field has another name', venue, { ...venue, properties: { town: text } }],
  [
    'field-removed',
    'a field of an object in a list is gone',
    { type: 'array', items: venue },
    { type: 'array', items: { ...venue, properties: {}, required: [] } },
  ],
];

const types: readonly Row[] = [
  ['null-allowed', 'a value may be null', text, { type: ['string', 'null'] }],
  ['null-refused', 'a value may be null no more', { anyOf: [venue, { type: 'null' }] }, venue],
  ['type-changed', 'text is a number', text, number],
  ['type-changed', 'the items of a list are numbers', list, { ...list, items: number }],
  [
    'type-changed',
    'the values of a map are numbers',
    map,
    { ...map, additionalProperties: number },
  ],
  ['type-widened', 'a whole number may have a fraction', whole, number],
  ['type-widened', 'text may be a number', text, { type: ['string', 'number'] }],
  ['type-narrowed', 'a number must be whole', number, whole],
  ['type-dropped', 'text may be anything', text, {}],
  ['type-dropped', 'the items of a list may be anything', list, { type: 'array' }],
  ['type-imposed', 'anything must be text', {}, text],
];

const values: readonly Row[] = [
  [
    'enum-value-added',
    'a closed list of values has one more',
    { enum: ['open', 'closed'] },
    { enum: ['open', 'closed', 'full'] },
  ],
  [
    'enum-value-dropped',
    'a closed list of values has one less',
    { enum: ['open', 'closed'] },
    { enum: ['open'] },
  ],
  ['enum-opened', 'a closed list of values is open', { ...text, enum: ['open', 'closed'] }, text],
  ['enum-imposed', 'text must be one of a list', text, { ...text, enum: ['open', 'closed'] }],
  ['const-changed', 'the only value is another one', { const: '1.0' }, { const: '2.0' }],
  ['const-dropped', 'the only value is any text', { ...text, const: '1.0' }, text],
  ['const-imposed', 'text has an only value', text, { ...text, const: '1.0' }],
  [
    'known-value-added',
    'a list that may grow has one more value',
    { ...text, 'x-extensible-enum': ['open'] },
    { ...text, 'x-extensible-enum': ['open', 'full'] },
  ],
  [
    'known-value-dropped',
    'a list that may grow has one value less',
    { ...text, 'x-extensible-enum': ['open', 'full'] },
    { ...text, 'x-extensible-enum': ['open'] },
  ],
  [
    'known-values-listed',
    'text gets a list of its known values',
    text,
    { ...text, 'x-extensible-enum': ['open'] },
  ],
  [
    'known-values-unlisted',
    'text loses the list of its known values',
    { ...text, 'x-extensible-enum': ['open'] },
    text,
  ],
  [
    'default-changed',
    'what holds for a missing value is another',
    { ...text, default: 'a' },
    { ...text, default: 'b' },
  ],
];

const words: readonly Row[] = [
  ['title-changed', 'a title is another', text, { ...text, title: 'City' }],
  [
    'description-changed',
    'a description is another',
    text,
    { ...text, description: 'Where it is.' },
  ],
  ['examples-changed', 'there are examples', text, { ...text, examples: ['Belgrade'] }],
  ['comment-changed', 'there is a comment', text, { ...text, $comment: 'As on the letterhead.' }],
  ['deprecation-changed', 'a field is marked as old', text, { ...text, deprecated: true }],
  ['extension-changed', 'an extension for tools is added', text, { ...text, 'x-order': 1 }],
];

const spellings: readonly Row[] = [
  [
    'reference-respelled',
    'a schema stands in its place instead of being referred to',
    inDefinitions,
    text,
  ],
  ['wrapping-respelled', 'a schema is wrapped', text, { allOf: [text] }],
  [
    'const-respelled',
    'the only value is a list of one',
    { ...text, const: 'a' },
    { ...text, enum: ['a'] },
  ],
  [
    'null-respelled',
    'null is among the types instead of a variant',
    { anyOf: [text, { type: 'null' }] },
    { type: ['string', 'null'] },
  ],
  [
    'bound-respelled',
    'more than 0 is at least 1',
    { ...whole, exclusiveMinimum: 0 },
    { ...whole, minimum: 1 },
  ],
  [
    'openness-respelled',
    'it is said that other fields are allowed',
    venue,
    { ...venue, additionalProperties: true },
  ],
  [
    'order-changed',
    'the same values stand in another order',
    { enum: ['a', 'b'] },
    { enum: ['b', 'a'] },
  ],
];

const unknown: readonly Row[] = [
  [
    'unclassified',
    'a keyword differs that nobody has classified',
    text,
    { ...text, contentEncoding: 'base64' },
  ],
  [
    'unclassified',
    'several wrappings differ',
    { allOf: [byName, byRoad] },
    { allOf: [byName, venue] },
  ],
  [
    'unclassified',
    'a list has places of their own kinds',
    list,
    { ...list, prefixItems: [number] },
  ],
];

/** Each kind of difference between two schemas, by itself. */
export const schemaCases: readonly SchemaCase[] = [
  fields,
  types,
  values,
  ruleCases,
  words,
  spellings,
  unknown,
]
  .flat()
  .map(([kind, title, before, after]) => ({ kind, title, before, after }));
