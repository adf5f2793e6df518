import type { JsonSchema } from '@regional-events/contracts-catalogue';

/** A field of a payload, for a table. */
export interface PayloadRow {
  /** `days[].date` for what is inside. */
  readonly field: string;
  /** In words. */
  readonly holds: string;
  readonly optional: boolean;
  readonly about: string;
}

const formats: Readonly<Record<string, string>> = {
  uuid: 'id (UUID)',
  date: 'date',
  'date-time': 'instant (RFC 3339, UTC)',
};
const lists = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const code = (values: readonly unknown[]): string =>
  values.map((value) => `\`${String(value)}\``).join(', ');

/** The fields of an object's schema in their order, each followed by the fields inside it. */
export function payloadRows(schema: JsonSchema, inside = ''): readonly PayloadRow[] {
  const required = lists(schema['required']);
  const properties = isSchema(schema['properties']) ? schema['properties'] : {};
  return Object.entries(properties).flatMap(([name, field]): readonly PayloadRow[] => {
    if (!isSchema(field)) return [];
    const row = {
      field: `${inside}${name}`,
      holds: inWords(field),
      optional: !required.includes(name),
      about: textOf(field['description']),
    };
    return [row, ...rowsInside(field, row.field)];
  });
}

function rowsInside(field: JsonSchema, path: string): readonly PayloadRow[] {
  const schema = withoutNull(field);
  const items = schema['items'];
  return isSchema(items)
    ? payloadRows(withoutNull(items), `${path}[].`)
    : payloadRows(schema, `${path}.`);
}

function inWords(schema: JsonSchema): string {
  const known = withoutNull(schema);
  const words = wordsOf(known);
  return known !== schema || lists(schema['type']).includes('null') ? `${words}, or null` : words;
}

function wordsOf(schema: JsonSchema): string {
  const { type, format, pattern, items, additionalProperties: values } = schema;
  if (Array.isArray(schema['enum'])) return `one of ${code(schema['enum'])}`;
  const known = schema['x-extensible-enum'];
  if (Array.isArray(known)) return `${code(known)}; more may come`;
  if (typeof format === 'string') return formats[format] ?? format;
  if (typeof pattern === 'string') return `text like \`${pattern}\``;
  if (isSchema(items)) return `list of ${wordsOf(withoutNull(items))}`;
  if (isSchema(values)) return `map to ${inWords(values)}`;
  if (type === undefined) return 'anything';
  return lists(type).includes('string') || type === 'string' ? 'text' : textOf(type);
}

/** The schema of what is there when the value is not null. */
function withoutNull(schema: JsonSchema): JsonSchema {
  const rest = lists(schema['anyOf']).filter(
    (branch) => isSchema(branch) && branch['type'] !== 'null',
  );
  const [only] = rest;
  return rest.length === 1 && isSchema(only) ? only : schema;
}
