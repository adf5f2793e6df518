import type { z } from 'zod';

export type JsonSchema = Record<string, unknown>;

/** Makes the JSON Schema of a part. */
export type ShowPart = (schema: z.core.$ZodType) => JsonSchema;

type Shown = (show: ShowPart) => JsonSchema;

const shown = new WeakMap<z.core.$ZodType, Shown>();

/** Sets the JSON Schema that the OpenAPI document shows for a schema that parses text (of a query). */
export function showAs<S extends z.ZodType>(schema: S, as: Shown): S {
  shown.set(schema, as);
  return schema;
}

/** A described schema is a copy and is shown like its original. */
export function shownAs(schema: z.core.$ZodType): Shown | undefined {
  const { parent } = schema._zod;
  return shown.get(schema) ?? (parent === undefined ? undefined : shownAs(parent));
}
