import { describe, expect, it } from '@jest/globals';
import { allTopics, jsonSchemaOf, type JsonSchema } from '@regional-events/contracts-catalogue';
import { exampleRecords } from './example-records.ts';

const messages = allTopics.flatMap((topic) =>
  Object.entries(topic.schemas).map(([name, schema]) => ({
    message: `${topic.aggregate}.${name}`,
    topic,
    name,
    schema,
  })),
);

/** The field itself, and the same without its null. */
function objectIn(schema: JsonSchema): JsonSchema {
  const branches = (schema['anyOf'] ?? []) as readonly JsonSchema[];
  const known = branches.find(({ type }) => type !== 'null') ?? schema;
  return (known['items'] as JsonSchema | undefined) ?? known;
}

const isNullable = (schema: JsonSchema): boolean =>
  JSON.stringify([schema['type'], schema['anyOf']]).includes('"null"');

/** `a.b is null`, `a.b is there`, `a.b is absent`: what examples of the schema must show. */
function waysToBe(schema: JsonSchema, path = ''): string[] {
  const { properties = {}, required = [] } = schema as {
    properties?: Record<string, JsonSchema>;
    required?: readonly string[];
  };
  return Object.entries(properties).flatMap(([name, field]) => {
    const here = `${path}.${name}`;
    const may = [
      ...(isNullable(field) ? ['null'] : []),
      ...(required.includes(name) ? [] : ['absent']),
    ];
    return [
      ...[...may, 'there'].map((way) => `${here} is ${way}`),
      ...waysToBe(objectIn(field), here),
    ];
  });
}

function waysShown(value: unknown, schema: JsonSchema, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => waysShown(item, schema, path));
  const { properties = {} } = schema as { properties?: Record<string, JsonSchema> };
  return Object.entries(properties).flatMap(([name, field]) => {
    const here = `${path}.${name}`;
    const held = (value as Record<string, unknown>)[name];
    if (held === undefined) return [`${here} is absent`];
    if (held === null) return [`${here} is null`];
    return [`${here} is there`, ...waysShown(held, objectIn(field), here)];
  });
}

describe.each(messages)('the examples of $message', ({ topic, name, schema }) => {
  const records = exampleRecords(topic, name);

  it('fit the contract', () => {
    expect(records.length).toBeGreaterThan(0);
    for (const { value } of records) expect(schema.parse(value)).toEqual(value);
  });

  it('show each field as it may be: there, absent, null', () => {
    const shown = new Set(records.flatMap(({ value }) => waysShown(value, jsonSchemaOf(schema))));
    // whatever comes in `old` and `new` is the business of the field that changed
    const wanted = waysToBe(jsonSchemaOf(schema)).filter((way) => !way.startsWith('.changes.'));
    expect(wanted.filter((way) => !shown.has(way))).toEqual([]);
  });

  it('are about the subject that the payload names', () => {
    const keys = records.map(({ key, headers }) => [key, headers['ce_subject']]);
    const named = records.map(({ value }) => [
      value[topic.subjectField],
      value[topic.subjectField],
    ]);
    expect(keys).toEqual(named);
  });
});
