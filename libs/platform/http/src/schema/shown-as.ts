import type { z } from 'zod';

export type JsonSchema = Record<string, unknown>;

/** Makes the JSON Schema of a part. */
export type ShowPart = (schema: z.core.$ZodType) => JsonSchema;

type Shown = (show: ShowPart) => JsonSchema;

const shown = new WeakMap<z.core.$ZodType, Shown>();

/** Says how a schema that reads text (a query's) looks in the OpenAPI document. */
export function showAs<S extends z.ZodType>(schema: S, as: Shown): S {
  shown.set(schema, as);
  return schema;
}

/** A schema that was described is a copy, and looks like the one that it is a copy of. */
export function shownAs(schema: z.core.$ZodType): Shown | undefined {
  const { parent } = schema._zod;
  return shown.get(schema) ?? (parent === undefined ? undefined : shownAs(parent));
}
