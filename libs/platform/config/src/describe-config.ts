import type { ConfigSchema } from './config-schema.ts';

export interface SettingRow {
  readonly name: string;
  readonly about: string;
  readonly expected: string;
  /** The default as text; undefined where there is none. */
  readonly preset: string | undefined;
  readonly needed: boolean;
  readonly secret: boolean;
}

/** The table of settings, for documents and help texts. */
export function describeConfig(schema: ConfigSchema): SettingRow[] {
  return Object.entries(schema.settings).map(([name, setting]) => ({
    name,
    about: setting.about,
    expected: setting.expected,
    preset: setting.preset,
    needed: setting.needed && setting.preset === undefined,
    secret: setting.secret === true,
  }));
}
