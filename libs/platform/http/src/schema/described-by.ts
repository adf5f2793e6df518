import { z } from 'zod';

/** As little of an object's schema as is asked for here: to compare whole schemas costs the compiler minutes. */
interface Described {
  readonly shape: Readonly<Record<string, unknown>>;
}

/**
 * The shape, each field that says nothing of itself with what `item` says of its field of that name: a request and its answer
 * hold the same fields, and each is described once.
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
