import { z } from 'zod';

/** Fields that the messages of several services share. They only grow, so they are lenient. */
export const id = z.uuid();
export const instant = z.iso.datetime();
export const localDate = z.iso.date();
export const localTime = z.string().regex(/^\d{2}:\d{2}$/);
export const languageMap = z.record(z.string(), z.string());

/**
 * One of the known values, of which more may come within the major. What a producer may write is in the
 * type; a reader takes any text and must know what to do with one that it does not know.
 */
export function growing<const V extends string>(known: readonly V[]): z.ZodType<V, V>;
export function growing(known: readonly string[]): z.ZodType<string, string> {
  return z.string().meta({ 'x-extensible-enum': [...known] });
}

/** What a schema gives, for those who only read it. */
export type DeepReadonly<T> = T extends Date
  ? T
  : T extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : T extends object
      ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
      : T;
