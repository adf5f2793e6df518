import { z } from 'zod';
import { showAs } from './shown-as.ts';

/** The longest request line; a hundred values of a list fit in it. */
const TEXT_LENGTH = 8_100;
const ANY_OF = 100;

/** A parameter of several values, any of which will do: with commas between, repeated, or both. */
export function listParameter<T extends z.ZodType<unknown, string>>(item: T) {
  return severalOf(item, (text) => text.split(','));
}

/** Keys that may contain commas themselves: such text matches any of its parts, or the key as a whole. */
export function keysParameter<T extends z.ZodType<unknown, string>>(key: T) {
  return severalOf(key, (text) => {
    if (!text.includes(',')) return [text];
    const parts = text.split(',').filter((part) => part !== '');
    return key.safeParse(text).success ? [text, ...parts] : parts;
  });
}

function severalOf<T extends z.ZodType<unknown, string>>(
  item: T,
  valuesOf: (text: string) => readonly string[],
) {
  const schema = z
    .union([z.string(), z.array(z.string()).max(ANY_OF)])
    .transform((given): string[] => [given].flat())
    .refine((texts) => texts.join().length <= TEXT_LENGTH, 'must be shorter')
    .transform((texts) => texts.flatMap(valuesOf))
    .pipe(z.array(item).max(ANY_OF));
  return showAs(schema, (show) => ({
    type: 'array',
    items: show(item),
    minItems: 1,
    maxItems: ANY_OF,
  }));
}

export interface NumberBounds {
  readonly least: number;
  readonly most: number;
  readonly preset: number;
}

/** A whole number in a path, or in a query where it may be left out. */
export function wholeNumber({ least, most }: Omit<NumberBounds, 'preset'>) {
  const schema = z
    .string()
    .regex(/^(0|[1-9]\d{0,8})$/, 'must be a whole number without zeros before it')
    .transform(Number)
    .pipe(z.int().min(least).max(most));
  return showAs(schema, () => ({ type: 'integer', minimum: least, maximum: most }));
}

/** A whole number in a query, with a default. */
export function queryNumber({ preset, ...bounds }: NumberBounds) {
  const schema = wholeNumber(bounds).prefault(String(preset));
  return showAs(schema, () => ({
    type: 'integer',
    minimum: bounds.least,
    maximum: bounds.most,
    default: preset,
  }));
}

/** `true` or `false` in a query. */
export const queryFlag = showAs(
  z.enum(['true', 'false']).transform((text) => text === 'true'),
  () => ({ type: 'boolean' }),
);
