import type { SettingProblem } from './config-error.ts';
import { defineConfig } from './config-schema.ts';
import type { Config, ConfigRule, ConfigSchema, Settings } from './config-schema.ts';
import {
  authSettings,
  httpSettings,
  kafkaSettings,
  mongoSettings,
  operatorSettings,
  processSettings,
} from './settings.ts';

const platformSettings = {
  ...processSettings,
  ...httpSettings,
  ...authSettings,
  ...operatorSettings,
  ...mongoSettings,
  ...kafkaSettings,
};

export type PlatformSettings = typeof platformSettings;

/** The settings that every service has. */
export type PlatformConfig = Config<ConfigSchema<PlatformSettings>>;

/** A service's schema: the settings of every service and its own. */
export function platformConfig<Own extends Settings>(
  own: Own,
): ConfigSchema<PlatformSettings & Own> {
  return defineConfig({ ...platformSettings, ...own }, [saslIsWhole, mongoAccountIsWhole]);
}

/** Signing in to Kafka needs a mechanism, a user name and a password, or nothing of it. */
export const saslIsWhole = together(
  'KAFKA_SASL_MECHANISM',
  'KAFKA_SASL_USERNAME',
  'KAFKA_SASL_PASSWORD',
);

const mongoAccountIsWhole = together('MONGODB_USERNAME', 'MONGODB_PASSWORD');

function together(...names: readonly string[]): ConfigRule {
  return (values) => whatIsMissing(names, values);
}

function whatIsMissing(
  names: readonly string[],
  values: Readonly<Record<string, unknown>>,
): readonly SettingProblem[] {
  const missing = names.filter((name) => values[name] === undefined);
  if (missing.length === names.length) return [];
  return missing.map((name) => ({
    name,
    wrong: 'is missing',
    expected: `${names.join(', ')} together or none of them`,
  }));
}
