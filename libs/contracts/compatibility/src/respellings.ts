import type { JsonSchema } from '@regional-events/contracts-catalogue';
import { isSame, isSchema, listOf, missingIn } from './json.ts';
import type { KindOfDifference } from './kinds.ts';

type Spelling = (schema: JsonSchema) => string | undefined;

const has = (schema: JsonSchema, keyword: string): boolean => schema[keyword] !== undefined;

const boundSpelling =
  (inclusive: string, exclusive: string): Spelling =>
  (schema) => {
    if (schema['type'] !== 'integer') return undefined;
    return [inclusive, exclusive].find((keyword) => has(schema, keyword));
  };

/** How a schema is written where it may be written in several ways; undefined where it says nothing of the kind. */
const spellings: readonly (readonly [KindOfDifference, Spelling])[] = [
  ['reference-respelled', (schema) => (has(schema, '$ref') ? 'reference' : 'in place')],
  ['wrapping-respelled', (schema) => (has(schema, 'allOf') ? 'wrapped' : 'plain')],
  ['const-respelled', valueSpelling],
  ['null-respelled', nullSpelling],
  ['bound-respelled', boundSpelling('minimum', 'exclusiveMinimum')],
  ['bound-respelled', boundSpelling('maximum', 'exclusiveMaximum')],
  ['openness-respelled', opennessSpelling],
];

const unordered = ['required', 'enum', 'type', 'x-extensible-enum', 'anyOf'];

/** Kinds of difference in spelling alone. What is said is compared elsewhere. */
export function respellings(before: JsonSchema, after: JsonSchema): readonly KindOfDifference[] {
  const respelt = spellings
    .filter(([, spelling]) => {
      const [was, is] = [spelling(before), spelling(after)];
      return was !== undefined && is !== undefined && was !== is;
    })
    .map(([kind]) => kind);
  const reordered = unordered.some((keyword) => isReordered(before[keyword], after[keyword]));
  return reordered ? [...respelt, 'order-changed'] : respelt;
}

function isReordered(before: unknown, after: unknown): boolean {
  const [was, is] = [listOf(before), listOf(after)];
  const sameSet = missingIn(was, is).length === 0 && missingIn(is, was).length === 0;
  return sameSet && !isSame(was, is);
}

function valueSpelling(schema: JsonSchema): string | undefined {
  if (has(schema, 'const')) return 'const';
  return listOf(schema['enum']).length === 1 ? 'enum' : undefined;
}

function nullSpelling(schema: JsonSchema): string | undefined {
  if (listOf(schema['type']).includes('null')) return 'type';
  const branches = [...listOf(schema['anyOf']), ...listOf(schema['oneOf'])];
  return branches.some((branch) => isSchema(branch) && branch['type'] === 'null')
    ? 'union'
    : undefined;
}

function opennessSpelling(schema: JsonSchema): string | undefined {
  const { type, additionalProperties: others } = schema;
  if (type !== 'object') return undefined;
  if (others === undefined) return 'not said';
  if (others === true) return 'true';
  return isSchema(others) && Object.keys(others).length === 0 ? 'anything' : undefined;
}
