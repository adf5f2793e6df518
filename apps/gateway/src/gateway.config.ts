import {
  consoleSettings,
  defineConfig,
  gatewaySettings,
  httpSettings,
  innerAddresses,
  mongoSettings,
  operatorSettings,
  processSettings,
  type Config,
} from '@regional-events/platform-config';
import type { SignInOptions } from './sign-in/add-sign-in.ts';

const { LOG_LEVEL, STANDSTILL_SECONDS } = processSettings;
const { HOST, PUBLIC_URL, DRAIN_SECONDS } = httpSettings;
const { MONGODB_URI, MONGODB_USERNAME, MONGODB_PASSWORD, DATABASE_PREFIX } = mongoSettings;

export const gatewayConfig = defineConfig({
  LOG_LEVEL,
  STANDSTILL_SECONDS,
  HOST,
  PUBLIC_URL,
  DRAIN_SECONDS,
  ...gatewaySettings,
  ...operatorSettings,
  ...consoleSettings,
  MONGODB_URI,
  MONGODB_USERNAME,
  MONGODB_PASSWORD,
  DATABASE_PREFIX,
  ORGANISATIONS_URL: innerAddresses('organisations', 'http://127.0.0.1:8081'),
  EVENTS_URL: innerAddresses('events', 'http://127.0.0.1:8082'),
  REGISTRATIONS_URL: innerAddresses('registrations', 'http://127.0.0.1:8083'),
  NOTIFICATIONS_URL: innerAddresses('notifications', 'http://127.0.0.1:8084'),
});

export type GatewayConfig = Config<typeof gatewayConfig>;

/** Undefined where no person can sign in. */
export function signInOf(config: GatewayConfig): SignInOptions | undefined {
  const { CONSOLE_CLIENT_SECRET: secret, MONGODB_USERNAME: username } = config;
  if (secret === undefined) return undefined;
  const { MONGODB_PASSWORD: password } = config;
  return {
    secret,
    database: {
      uri: config.MONGODB_URI,
      database: `${config.DATABASE_PREFIX}gateway`,
      appName: 'gateway',
      account:
        username === undefined || password === undefined ? undefined : { username, password },
    },
  };
}
