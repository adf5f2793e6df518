import { z } from 'zod';

/** A JSON Schema (draft 2020-12); contracts use the part that draft 7, which AsyncAPI builds on, has too. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/**
 * What a schema demands of what a reader gets. Fields that it does not know are allowed, since messages
 * only grow. The pattern of a format is left out: it is zod's own spelling and would change with its releases.
 */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
      // every key of an object is a string
      if (typeof jsonSchema.additionalProperties === 'object') delete jsonSchema.propertyNames;
    },
  });
  return JSON.parse(JSON.stringify(rest)) as JsonSchema;
}
