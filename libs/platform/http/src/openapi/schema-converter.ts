import { z } from 'zod';
import { mapValues } from '../schema/map-values.ts';
import { shownAs } from '../schema/shown-as.ts';
import type { JsonSchema } from '../schema/shown-as.ts';
import { yearsPattern } from '../schema/time.ts';

type Direction = 'input' | 'output';

interface Converted {
  readonly schema: JsonSchema;
  readonly components: Record<string, JsonSchema>;
}

const formats: ReadonlySet<unknown> = new Set(['uuid', 'date', 'date-time', 'email', 'uri']);

/** JSON Schema 2020-12 of what the code validates with; undefined for what is no zod schema. */
export function convertSchema(
  schema: unknown,
  { schemaType }: { schemaType: Direction },
): Converted | undefined {
  if (!(schema instanceof z.ZodType)) return undefined;
  const components: Record<string, JsonSchema> = {};
  return { schema: jsonSchemaOf(schema, schemaType, components), components };
}

/** Moves named schemas to `components` and leaves references. */
function jsonSchemaOf(
  schema: z.core.$ZodType,
  io: Direction,
  components: Record<string, JsonSchema>,
): JsonSchema {
  const converted = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const shown = shownAs(zodSchema);
      if (shown !== undefined)
        replace(
          jsonSchema,
          shown((part) => jsonSchemaOf(part, io, components)),
        );
      tidy(jsonSchema, io);
    },
  });
  const { $schema: _, $defs, ...rest } = { ...converted };
  Object.assign(components, definitionsOf($defs));
  return withoutId(rest);
}

/** Keeps the annotations of the schema itself. */
function replace(target: object, source: JsonSchema): void {
  const others = Object.keys(target).filter((key) => key !== 'description');
  for (const key of others) Reflect.deleteProperty(target, key);
  Object.assign(target, source);
}

/** Prefers a format to zod's pattern, adds the range of years, and leaves answers open for new members. */
function tidy(schema: z.core.JSONSchema.BaseSchema, io: Direction): void {
  const drop = (key: string) => Reflect.deleteProperty(schema, key);
  if (formats.has(schema.format) && schema.pattern !== yearsPattern) drop('pattern');
  if (schema.minimum === Number.MIN_SAFE_INTEGER) drop('minimum');
  if (schema.maximum === Number.MAX_SAFE_INTEGER) drop('maximum');
  if (io === 'output' && schema.additionalProperties === false) drop('additionalProperties');
}

function definitionsOf(definitions: Record<string, object> = {}): Record<string, JsonSchema> {
  return mapValues(definitions, (definition) => withoutId({ ...definition }));
}

function withoutId({ id: _, ...rest }: JsonSchema): JsonSchema {
  return rest;
}
