import type { z } from 'zod';

export interface SettingOptions {
  readonly about: string;
  /** What a valid value looks like, for example `host:port, several separated by commas`. */
  readonly expected: string;
  /** Never printed, and also read from the file named by `<NAME>_FILE`. */
  readonly secret?: boolean;
}

/** One environment variable: how its text is parsed, and its description. */
export interface Setting<T> extends SettingOptions {
  /** Reads the variable's text. */
  readonly schema: z.ZodType<T>;
  /** The text that stands in for a missing variable. */
  readonly preset?: string;
  readonly needed: boolean;
}

/** A setting that must be given. */
export function required<T>(schema: z.ZodType<T>, options: SettingOptions): Setting<T> {
  return { ...options, schema, needed: true };
}

/** A setting that may be missing. */
export function optional<T>(schema: z.ZodType<T>, options: SettingOptions): Setting<T | undefined> {
  return { ...options, schema, needed: false };
}

/** A setting with a default, written as it would stand in the environment. */
export function preset<T>(schema: z.ZodType<T>, text: string, options: SettingOptions): Setting<T> {
  return { ...options, schema, preset: text, needed: true };
}
