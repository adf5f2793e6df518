import { z } from 'zod';

/**
 * The shape, each field that says nothing of itself with what `item` says of its field of that name: a request and its answer
 * hold the same fields, and each is described once.
 */
export function describedBy<S extends z.ZodRawShape>(
  item: z.ZodObject<z.ZodRawShape>,
  shape: S,
): S {
  const entries = Object.entries(shape).map(([name, field]): [string, z.core.$ZodType] => {
    const description = textOf(item.shape[name]);
    const isSilent = description !== undefined && textOf(field) === undefined;
    return [name, isSilent && field instanceof z.ZodType ? field.describe(description) : field];
  });
  return Object.fromEntries(entries) as S;
}

function textOf(schema: z.core.$ZodType | undefined): string | undefined {
  return schema && z.globalRegistry.get(schema)?.description;
}
