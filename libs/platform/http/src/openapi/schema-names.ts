import type { JsonSchema } from '../schema/shown-as.ts';
import { mapValues } from '../schema/map-values.ts';

const scalars: ReadonlySet<unknown> = new Set(['string', 'integer', 'number', 'boolean']);
const lists = ['anyOf', 'oneOf', 'allOf'] as const;

/**
 * Adds a title to each schema for which a generated client makes a type: named ones, nested objects and variants of a
 * choice. Without titles generators number the types, or clash. A nullable scalar becomes one schema with two types
 * instead of a choice.
 */
export function withTitles(schemas: Readonly<Record<string, object>>): Record<string, JsonSchema> {
  return mapValues(schemas, (schema, name) => ({
    title: name,
    ...within({ ...schema }, name),
  }));
}

function named(schema: JsonSchema, path: string): JsonSchema {
  const whole = within(schema, path);
  const isType = whole['properties'] !== undefined || choicesIn(whole).length > 1;
  return isType ? { title: path, ...whole } : whole;
}

/** The parts of a schema with their titles; the schema itself as it is. */
function within(given: JsonSchema, path: string): JsonSchema {
  const schema = withoutChoiceOfNull(given);
  const parts: JsonSchema = { ...schema };
  const { properties, items, additionalProperties } = schema;
  if (isSchema(properties))
    parts['properties'] = mapValues(properties, (part, name) =>
      isSchema(part) ? named(part, path + capitalised(name)) : part,
    );
  if (isSchema(items)) parts['items'] = named(items, `${path}Item`);
  if (isSchema(additionalProperties))
    parts['additionalProperties'] = named(additionalProperties, `${path}Value`);
  for (const list of lists) {
    if (schema[list] !== undefined) parts[list] = variantsOf(schema[list], path);
  }
  return parts;
}

function variantsOf(list: unknown, path: string): unknown[] {
  const variants = Array.isArray(list) ? list.filter(isSchema) : [];
  const own = variants.filter((variant) => !isNull(variant));
  return variants.map((variant) => {
    if (variant['$ref'] !== undefined) return variant;
    if (isNull(variant)) return { title: 'Null', ...variant };
    const name = own.length === 1 ? path : `${path}${own.indexOf(variant) + 1}`;
    const title = typeof variant['title'] === 'string' ? variant['title'] : name;
    return { ...named(variant, title), title };
  });
}

function withoutChoiceOfNull(schema: JsonSchema): JsonSchema {
  const { anyOf, ...rest } = schema;
  const variants = Array.isArray(anyOf) ? anyOf.filter(isSchema) : [];
  const [only, ...others] = variants.filter((variant) => !isNull(variant));
  const isNullable = only !== undefined && others.length === 0 && variants.length === 2;
  if (!isNullable || !scalars.has(only['type']) || 'enum' in only || 'const' in only) return schema;
  return { ...only, ...rest, type: [only['type'], 'null'] };
}

function choicesIn(schema: JsonSchema): unknown[] {
  return [schema['anyOf'], schema['oneOf']]
    .flat()
    .filter((part) => isSchema(part) && !isNull(part));
}

function isNull(schema: JsonSchema): boolean {
  return schema['type'] === 'null';
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function capitalised(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
