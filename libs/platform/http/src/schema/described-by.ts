import { z } from 'zod';

/** The least of an object's type that is needed here: comparing whole schema types costs the compiler minutes. */
interface Described {
  readonly shape: Readonly<Record<string, unknown>>;
}

/**
 * Copies the descriptions of `item`'s fields to the same fields of a shape, so that each is written once for request
 * and answer.
 */
export function describedBy<S extends Readonly<Record<string, z.ZodType>>>(
  item: Described,
  shape: S,
): S {
  const entries = Object.entries(shape).map(([name, field]): [string, z.ZodType] => {
    const description = textOf(item.shape[name]);
    const isSilent = description !== undefined && textOf(field) === undefined;
    return [name, isSilent ? field.describe(description) : field];
  });
  return Object.fromEntries(entries) as S;
}

function textOf(schema: unknown): string | undefined {
  return schema instanceof z.ZodType ? z.globalRegistry.get(schema)?.description : undefined;
}
