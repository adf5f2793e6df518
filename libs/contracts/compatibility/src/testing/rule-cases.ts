import type { Row } from './schema-case-row.ts';

const text = { type: 'string' };
const whole = { type: 'integer' };
const number = { type: 'number' };
const list = { type: 'array', items: text };
const map = { type: 'object', additionalProperties: text };
const byRoad = { type: 'object', properties: { road: text }, required: ['road'] };
const byName = { type: 'object', properties: { name: text }, required: ['name'] };

const rules: readonly Row[] = [
  [
    'format-changed',
    'a date has a time',
    { ...text, format: 'date' },
    { ...text, format: 'date-time' },
  ],
  ['format-dropped', 'a date may be any text', { ...text, format: 'date' }, text],
  ['format-imposed', 'text must be a date', text, { ...text, format: 'date' }],
  [
    'pattern-changed',
    'text follows another pattern',
    { ...text, pattern: '^a' },
    { ...text, pattern: '^b' },
  ],
  ['pattern-dropped', 'text follows no pattern any more', { ...text, pattern: '^a' }, text],
  ['pattern-imposed', 'text must follow a pattern', text, { ...text, pattern: '^a' }],
  [
    'multiple-changed',
    'a number comes in other steps',
    { ...whole, multipleOf: 2 },
    { ...whole, multipleOf: 3 },
  ],
  ['multiple-dropped', 'a number comes in any step', { ...whole, multipleOf: 2 }, whole],
  ['multiple-imposed', 'a number must come in steps', whole, { ...whole, multipleOf: 2 }],
  ['uniqueness-dropped', 'a list may hold a thing twice', { ...list, uniqueItems: true }, list],
  [
    'uniqueness-imposed',
    'a list must not hold a thing twice',
    list,
    { ...list, uniqueItems: true },
  ],
];

const limits: readonly Row[] = [
  ['minimum-lowered', 'a number may be 0', { ...whole, minimum: 1 }, { ...whole, minimum: 0 }],
  ['minimum-lowered', 'a number may be as small as it likes', { ...whole, minimum: 0 }, whole],
  [
    'minimum-lowered',
    'a number may reach its bound',
    { ...number, exclusiveMinimum: 0.5 },
    { ...number, minimum: 0.5 },
  ],
  ['minimum-raised', 'a number must be larger', whole, { ...whole, minimum: 1 }],
  ['maximum-raised', 'a number may be larger', { ...whole, maximum: 9 }, { ...whole, maximum: 10 }],
  ['maximum-lowered', 'a number must be smaller', whole, { ...whole, maximum: 10 }],
  ['min-length-lowered', 'text may be empty', { ...text, minLength: 1 }, text],
  ['min-length-raised', 'text must not be empty', text, { ...text, minLength: 1 }],
  [
    'max-length-raised',
    'text may be longer',
    { ...text, maxLength: 9 },
    { ...text, maxLength: 10 },
  ],
  ['max-length-lowered', 'text must be shorter', text, { ...text, maxLength: 10 }],
  ['min-items-lowered', 'a list may be empty', { ...list, minItems: 1 }, list],
  ['min-items-raised', 'a list must not be empty', list, { ...list, minItems: 1 }],
  ['max-items-raised', 'a list may be longer', { ...list, maxItems: 2 }, list],
  ['max-items-lowered', 'a list must be shorter', list, { ...list, maxItems: 2 }],
  ['min-entries-lowered', 'a map may be empty', { ...map, minProperties: 1 }, map],
  ['min-entries-raised', 'a map must not be empty', map, { ...map, minProperties: 1 }],
  ['max-entries-raised', 'a map may have more entries', { ...map, maxProperties: 2 }, map],
  ['max-entries-lowered', 'a map must have fewer entries', map, { ...map, maxProperties: 2 }],
];

const shapes: readonly Row[] = [
  ['map-values-opened', 'the values of a map may be anything', map, { type: 'object' }],
  ['map-values-imposed', 'the values of a map must be text', { type: 'object' }, map],
  [
    'map-keys-opened',
    'the keys of a map may be any text',
    { ...map, propertyNames: { maxLength: 2 } },
    map,
  ],
  [
    'map-keys-imposed',
    'the keys of a map must be short',
    map,
    { ...map, propertyNames: { maxLength: 2 } },
  ],
  [
    'variant-added',
    'a union has one more variant',
    { anyOf: [text, byRoad] },
    { anyOf: [text, byRoad, byName] },
  ],
  [
    'variant-dropped',
    'a union has one variant less',
    { anyOf: [text, byRoad, byName] },
    { anyOf: [text, byRoad] },
  ],
  ['variants-dropped', 'a union is anything', { anyOf: [byName, byRoad] }, {}],
  ['variants-imposed', 'anything is a union', {}, { anyOf: [byName, byRoad] }],
  [
    'field-made-optional',
    'a field of one variant may be missing',
    { anyOf: [text, byName] },
    { anyOf: [text, { ...byName, required: [] }] },
  ],
];

/** Differences in what a value must be like, and in what holds several values. */
export const ruleCases: readonly Row[] = [rules, limits, shapes].flat();
