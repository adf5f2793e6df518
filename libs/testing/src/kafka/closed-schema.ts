export interface Schema {
  readonly [keyword: string]: unknown;
}

/** The same schema, in which an object may have no field but those that are named. */
export function closed(schema: Schema): Schema {
  const entries = Object.entries(schema).map(([keyword, value]): [string, unknown] => [
    keyword,
    closedPart(keyword, value),
  ]);
  const isOpen = 'properties' in schema && !('additionalProperties' in schema);
  return { ...Object.fromEntries(entries), ...(isOpen && { additionalProperties: false }) };
}

function closedPart(keyword: string, value: unknown): unknown {
  if (keyword === 'properties' && isSchema(value)) return mapped(value);
  if (keyword === 'anyOf' && Array.isArray(value))
    return value.map((branch: unknown) => (isSchema(branch) ? closed(branch) : branch));
  const holdsSchema = keyword === 'items' || keyword === 'additionalProperties';
  return holdsSchema && isSchema(value) ? closed(value) : value;
}

function mapped(fields: Schema): Schema {
  const entries = Object.entries(fields).map(([name, field]) => [
    name,
    isSchema(field) ? closed(field) : field,
  ]);
  return Object.fromEntries(entries) as Schema;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
