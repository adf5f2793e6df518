import type { SettingProblem } from './config-error.ts';
import type { Setting } from './setting.ts';

/** Settings by the name of their environment variable. */
export type Settings = Readonly<Record<string, Setting<unknown>>>;

export type ValueOf<S> = S extends Setting<infer T> ? T : never;

export type ConfigOf<S extends Settings> = { readonly [Name in keyof S]: ValueOf<S[Name]> };

/** A rule over several settings; called with those that are valid by themselves. */
export type ConfigRule = (values: Readonly<Record<string, unknown>>) => readonly SettingProblem[];

export interface ConfigSchema<S extends Settings = Settings> {
  readonly settings: S;
  readonly rules: readonly ConfigRule[];
}

/** The values that `loadConfig` gives for a schema. */
export type Config<C extends ConfigSchema> = ConfigOf<C['settings']>;

export function defineConfig<S extends Settings>(
  settings: S,
  rules: readonly ConfigRule[] = [],
): ConfigSchema<S> {
  return { settings, rules };
}
