import {
  defineConfig,
  gatewaySettings,
  httpSettings,
  innerAddress,
  processSettings,
  type Config,
} from '@regional-events/platform-config';

const { LOG_LEVEL } = processSettings;
const { HOST, PUBLIC_URL } = httpSettings;

export const gatewayConfig = defineConfig({
  LOG_LEVEL,
  HOST,
  PUBLIC_URL,
  ...gatewaySettings,
  ORGANISATIONS_URL: innerAddress('organisations', 'http://127.0.0.1:8081'),
  EVENTS_URL: innerAddress('events', 'http://127.0.0.1:8082'),
  REGISTRATIONS_URL: innerAddress('registrations', 'http://127.0.0.1:8083'),
  NOTIFICATIONS_URL: innerAddress('notifications', 'http://127.0.0.1:8084'),
});

export type GatewayConfig = Config<typeof gatewayConfig>;
