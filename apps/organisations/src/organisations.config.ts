import { KEYS_REFRESHED_AFTER_MS } from '@regional-events/platform-auth';
import {
  firstClientSettings,
  platformConfig,
  signingKeySettings,
  type Config,
  type ConfigRule,
  type ConfigSchema,
} from '@regional-events/platform-config';
import type { FirstClient } from './client/use-cases/ports.ts';
import type { SigningKeySettings } from './token/use-cases/ports.ts';

const platform = platformConfig({ ...signingKeySettings, ...firstClientSettings });

const ID = 'SECRETARIAT_CLIENT_ID';
const SECRET = 'SECRETARIAT_CLIENT_SECRET';

const firstClientIsWhole: ConfigRule = (values) => {
  const missing = [ID, SECRET].filter((name) => values[name] === undefined);
  if (missing.length !== 1) return [];
  return missing.map((name) => ({
    name,
    wrong: 'is missing',
    expected: `${ID} and ${SECRET}, or neither`,
  }));
};

export const organisationsConfig: ConfigSchema<(typeof platform)['settings']> = {
  ...platform,
  rules: [...platform.rules, firstClientIsWhole],
};

export type OrganisationsConfig = Config<typeof organisationsConfig>;

export function signingKeySettingsOf(config: OrganisationsConfig): SigningKeySettings {
  return {
    secret: config.SIGNING_KEY_SECRET,
    days: config.SIGNING_KEY_DAYS,
    knownAfterMs: KEYS_REFRESHED_AFTER_MS,
  };
}

/** Undefined where the environment names no first client. */
export function firstClientOf(config: OrganisationsConfig): FirstClient | undefined {
  const { SECRETARIAT_CLIENT_ID: clientId, SECRETARIAT_CLIENT_SECRET: secret } = config;
  return clientId === undefined || secret === undefined ? undefined : { clientId, secret };
}
