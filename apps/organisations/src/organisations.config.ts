import { KEYS_REFRESHED_AFTER_MS } from '@regional-events/platform-auth';
import {
  firstClientSettings,
  platformConfig,
  signingKeySettings,
  signInSettings,
  type Config,
  type ConfigRule,
  type ConfigSchema,
} from '@regional-events/platform-config';
import type { FirstClient } from './client/use-cases/ports.ts';
import type { ProviderSettings } from './sign-in/provider/provider-settings.ts';
import type { SigningKeySettings } from './token/use-cases/ports.ts';

const platform = platformConfig({
  ...signingKeySettings,
  ...firstClientSettings,
  ...signInSettings,
});

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

const EXTERNAL = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'];

const externalIssuerIsWhole: ConfigRule = (values) => {
  const missing = EXTERNAL.filter((name) => values[name] === undefined);
  if (missing.length === EXTERNAL.length) return [];
  return missing.map((name) => ({
    name,
    wrong: 'is missing',
    expected: `${EXTERNAL.join(', ')} together or none of them`,
  }));
};

export const organisationsConfig: ConfigSchema<(typeof platform)['settings']> = {
  ...platform,
  rules: [...platform.rules, firstClientIsWhole, externalIssuerIsWhole],
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

export function providerSettingsOf(config: OrganisationsConfig): ProviderSettings {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: secret } = config;
  const external =
    issuer === undefined || clientId === undefined || secret === undefined
      ? undefined
      : { issuer, clientId, clientSecret: secret, name: config.OIDC_NAME };
  return {
    issuer: config.PUBLIC_URL,
    consoleSecret: config.CONSOLE_CLIENT_SECRET,
    gatewayUrl: config.GATEWAY_URL ?? config.PUBLIC_URL,
    accessTokenSeconds: config.ACCESS_TOKEN_SECONDS,
    secret: config.SIGNING_KEY_SECRET,
    secondFactor: config.SECOND_FACTOR,
    external,
  };
}
