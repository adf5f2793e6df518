import type { JsonSchema } from '@regional-events/contracts-catalogue';
import { isSame, isSchema, listOf } from './json.ts';

/** A schema with one spelling for what may be spelt in several ways. */
export interface Canonical {
  /** Without null; undefined when any type will do, or when the variants say it. */
  readonly types: readonly string[] | undefined;
  readonly nullable: boolean;
  /** From `enum` and `const`, without null. */
  readonly values: readonly unknown[] | undefined;
  readonly variants: readonly JsonSchema[] | undefined;
  /** Every other keyword. */
  readonly rest: JsonSchema;
}

const MIN = 'minimum';
const MAX = 'maximum';
const annotations = ['title', 'description', 'examples', '$comment', 'deprecated'];

/** `definitions`: the schema in which `$ref` is looked up. */
export function canonicalOf(schema: JsonSchema, definitions: JsonSchema): Canonical {
  const { type, enum: listed, const: only, anyOf, oneOf, ...rest } = flat(schema, definitions);
  const given = only === undefined ? (listed as readonly unknown[] | undefined) : [only];
  const values = given?.filter((value) => value !== null);
  const branches = listOf(anyOf ?? oneOf).filter(isSchema);
  const variants = branches.filter((branch) => branch['type'] !== 'null');
  const typed = typesOf(type, values);
  return {
    types: typed?.filter((each) => each !== 'null'),
    nullable:
      typed?.includes('null') === true ||
      given?.includes(null) === true ||
      variants.length < branches.length,
    values,
    variants: variants.length > 0 ? variants : undefined,
    rest: { ...inclusive(rest, typed ?? []), ...(oneOf !== undefined && { oneOf: true }) },
  };
}

function typesOf(
  type: unknown,
  values: readonly unknown[] | undefined,
): readonly string[] | undefined {
  if (typeof type === 'string') return [type];
  if (Array.isArray(type)) return type.map(String).toSorted();
  if (values === undefined || values.length === 0) return undefined;
  return [
    ...new Set(values.map((value) => (isSchema(value) ? 'object' : typeof value))),
  ].toSorted();
}

/** References followed, and wrappings of a single schema taken off. */
function flat(schema: JsonSchema, definitions: JsonSchema): JsonSchema {
  const { $ref, $defs: _, ...local } = schema;
  if (typeof $ref === 'string')
    return flat(merged(local, resolved($ref, definitions)), definitions);
  for (const wrapping of ['allOf', 'anyOf', 'oneOf']) {
    const inner = local[wrapping];
    if (!Array.isArray(inner)) continue;
    const branches = inner.filter(isSchema);
    const some = branches.filter((branch) => !isNull(branch));
    const [only] = some;
    if (some.length !== 1 || only === undefined) continue;
    const { [wrapping]: _wrapping, ...outer } = local;
    const whole = flat(merged(outer, flat(only, definitions)), definitions);
    return some.length < branches.length ? withNull(whole) : whole;
  }
  return withoutOpenness(local);
}

const isNull = (schema: JsonSchema): boolean => schema['type'] === 'null';

function withNull(schema: JsonSchema): JsonSchema {
  const { type, enum: listed } = schema;
  if (type === undefined) return { anyOf: [schema, { type: 'null' }] };
  return {
    ...schema,
    type: [...(Array.isArray(type) ? listOf(type) : [type]), 'null'],
    ...(Array.isArray(listed) && { enum: [...listOf(listed), null] }),
  };
}

/** Throws when both say something about a value: contracts are not written so. */
function merged(outer: JsonSchema, inner: JsonSchema): JsonSchema {
  const both = Object.keys(outer).filter((keyword) => keyword in inner);
  const clash = both.find(
    (keyword) => !annotations.includes(keyword) && !isSame(outer[keyword], inner[keyword]),
  );
  if (clash !== undefined)
    throw new Error(`${clash} stands beside a reference or wrapping that says it too`);
  return { ...inner, ...outer };
}

/** Throws for a reference that leads nowhere, or out of the schema. */
function resolved(reference: string, definitions: JsonSchema): JsonSchema {
  const path = reference.replace(/^#\//, '').split('/');
  const found = path.reduce<unknown>(
    (part, name) => (isSchema(part) ? part[name] : undefined),
    definitions,
  );
  if (!reference.startsWith('#/') || !isSchema(found))
    throw new Error(`${reference} leads nowhere`);
  return found;
}

function withoutOpenness(schema: JsonSchema): JsonSchema {
  const { additionalProperties: others, ...rest } = schema;
  const open = others === true || (isSchema(others) && Object.keys(others).length === 0);
  return open ? rest : schema;
}

/** More than 0 is at least 1, for whole numbers. */
function inclusive(schema: JsonSchema, types: readonly string[]): JsonSchema {
  const { exclusiveMinimum: above, exclusiveMaximum: below, ...rest } = schema;
  if (!types.includes('integer') || types.includes('number')) return schema;
  return {
    ...rest,
    ...(typeof above === 'number' && {
      [MIN]: Math.max(above + 1, Number(rest[MIN] ?? -Infinity)),
    }),
    ...(typeof below === 'number' && { [MAX]: Math.min(below - 1, Number(rest[MAX] ?? Infinity)) }),
  };
}
