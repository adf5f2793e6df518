import { readFileSync } from 'node:fs';
import { ConfigError } from './config-error.ts';
import type { SettingProblem } from './config-error.ts';
import type { ConfigOf, ConfigSchema, Settings } from './config-schema.ts';
import type { Setting } from './setting.ts';

const EX_CONFIG = 78;
const SHOWN_LENGTH = 100;

export type Environment = Readonly<Record<string, string | undefined>>;

export interface LoadOptions {
  /** Shown in the message; also lets `<SERVICE>_MONGODB_URI` override `MONGODB_URI`. */
  readonly service?: string;
}

interface Found {
  readonly name: string;
  readonly text: string | undefined;
  readonly problem?: string;
}

/**
 * Reads settings from the environment, each secret also from the file that `<NAME>_FILE` names.
 * An empty variable counts as missing. Throws ConfigError, which names every problem at once.
 */
export function loadConfig<S extends Settings>(
  schema: ConfigSchema<S>,
  env: Environment = process.env,
  options: LoadOptions = {},
): ConfigOf<S> {
  const problems: SettingProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries<Setting<unknown>>(schema.settings)) {
    const found = find(key, setting, env, options);
    const text = found.text ?? setting.preset;
    if (found.problem === undefined && text === undefined && !setting.needed) continue;
    const result = setting.schema.safeParse(text);
    if (found.problem === undefined && result.success) values[key] = result.data;
    else problems.push(problemOf(found, setting));
  }
  problems.push(...schema.rules.flatMap((rule) => rule(values)));
  if (problems.length > 0) throw new ConfigError(problems, options.service);
  return values as ConfigOf<S>;
}

/** `loadConfig` for a program's start: prints what is wrong, without a stack, and exits. */
export function loadConfigOrExit<S extends Settings>(
  schema: ConfigSchema<S>,
  env: Environment = process.env,
  options: LoadOptions = {},
): ConfigOf<S> {
  try {
    return loadConfig(schema, env, options);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(EX_CONFIG);
  }
}

function find(
  key: string,
  setting: Setting<unknown>,
  env: Environment,
  options: LoadOptions,
): Found {
  const prefix = options.service?.toUpperCase().replaceAll('-', '_');
  const names = prefix === undefined ? [key] : [`${prefix}_${key}`, key];
  for (const name of names) {
    const found = setting.secret === true ? secretOf(name, env) : { name, text: given(env[name]) };
    if (found.text !== undefined || found.problem !== undefined) return found;
  }
  return { name: key, text: undefined };
}

function secretOf(name: string, env: Environment): Found {
  const text = given(env[name]);
  const path = given(env[`${name}_FILE`]);
  if (path === undefined) return { name, text };
  if (text !== undefined) return { name, text, problem: `given twice, also by ${name}_FILE` };
  const file = `${name}_FILE`;
  try {
    const content = given(readFileSync(path, 'utf8').replace(/\r?\n$/, ''));
    return content === undefined
      ? { name: file, text: content, problem: `the file ${path} is empty` }
      : { name: file, text: content };
  } catch {
    return { name: file, text: undefined, problem: `the file ${path} cannot be read` };
  }
}

function given(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text;
}

function problemOf(found: Found, setting: Setting<unknown>): SettingProblem {
  const shown =
    setting.secret === true ? 'its value' : JSON.stringify(found.text?.slice(0, SHOWN_LENGTH));
  const wrong =
    found.problem ?? (found.text === undefined ? 'is missing' : `${shown} is not right`);
  return { name: found.name, wrong, expected: setting.expected };
}
