import { apply } from 'json-merge-patch';
import { z } from 'zod';

type PatchShape<S extends z.ZodRawShape> = {
  [K in keyof S]: z.ZodExactOptional<S[K] extends z.ZodDefault<infer Inner> ? Inner : S[K]>;
};

/** The request schema of a merge patch: each field of `shape` may be left out, unknown ones are refused. */
export function patchOf<S extends z.ZodRawShape>(
  shape: S,
): z.ZodObject<PatchShape<S>, z.core.$strict> {
  const fields = Object.entries(shape).map(([name, field]) => {
    const plain =
      field instanceof z.ZodDefault || field instanceof z.ZodOptional ? field.unwrap() : field;
    const described = z.globalRegistry.get(field)?.description;
    const optional = z.exactOptional(plain);
    return [name, described === undefined ? optional : optional.describe(described)];
  });
  return z.strictObject(Object.fromEntries(fields) as PatchShape<S>);
}

/**
 * RFC 7396. `current` stays as it is. A member that the patch sets to null goes away inside, and is
 * null at the top, where items name each member.
 */
export function mergePatch<T extends object>(current: T, patch: object): T {
  const merged = apply<object>(structuredClone(current), structuredClone(patch)) as T;
  const nulls = Object.entries(patch).filter(([, value]) => value === null);
  return { ...merged, ...Object.fromEntries(nulls) };
}
