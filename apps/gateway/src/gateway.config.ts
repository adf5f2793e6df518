import {
  defineConfig,
  gatewaySettings,
  httpSettings,
  innerAddresses,
  operatorSettings,
  processSettings,
  type Config,
} from '@regional-events/platform-config';

const { LOG_LEVEL, STANDSTILL_SECONDS } = processSettings;
const { HOST, PUBLIC_URL, DRAIN_SECONDS } = httpSettings;

export const gatewayConfig = defineConfig({
  LOG_LEVEL,
  STANDSTILL_SECONDS,
  HOST,
  PUBLIC_URL,
  DRAIN_SECONDS,
  ...gatewaySettings,
  ...operatorSettings,
  ORGANISATIONS_URL: innerAddresses('organisations', 'http://127.0.0.1:8081'),
  EVENTS_URL: innerAddresses('events', 'http://127.0.0.1:8082'),
  REGISTRATIONS_URL: innerAddresses('registrations', 'http://127.0.0.1:8083'),
  NOTIFICATIONS_URL: innerAddresses('notifications', 'http://127.0.0.1:8084'),
});

export type GatewayConfig = Config<typeof gatewayConfig>;
