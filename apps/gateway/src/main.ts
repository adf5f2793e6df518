import { loadConfigOrExit } from '@regional-events/platform-config';
import { HealthChecks, watchEventLoop } from '@regional-events/platform-health';
import { drain } from '@regional-events/platform-http';
import { createLogger } from '@regional-events/platform-logging';
import { createGateway } from './create-gateway.ts';
import { gatewayConfig, signInOf } from './gateway.config.ts';
import { stopOnSignals } from './stop-on-signals.ts';

const config = loadConfigOrExit(gatewayConfig, process.env, { service: 'gateway' });
const logger = createLogger({ name: 'gateway', level: config.LOG_LEVEL });

const { app, inner } = await createGateway({
  publicUrl: config.PUBLIC_URL,
  ...(config.TRUSTED_PROXIES && { trustedProxies: config.TRUSTED_PROXIES }),
  addresses: {
    organisations: config.ORGANISATIONS_URL,
    events: config.EVENTS_URL,
    registrations: config.REGISTRATIONS_URL,
    notifications: config.NOTIFICATIONS_URL,
  },
  operatorKey: config.OPERATOR_PUBLIC_KEY,
  perSecond: config.RATE_LIMIT_PER_SECOND,
  connectionsPerAddress: config.CONNECTIONS_PER_ADDRESS,
  signIn: signInOf(config),
  logger,
});
stopOnSignals(async () => {
  app.get(HealthChecks).register('process', () => ({ status: 'down' }));
  await drain(app, config.DRAIN_SECONDS);
  await Promise.all([app.close(), inner.close()]);
}, logger);
await app.listen(config.GATEWAY_PORT, config.HOST);
watchEventLoop({ name: 'gateway', seconds: config.STANDSTILL_SECONDS });
await inner.listen(config.GATEWAY_INNER_PORT, config.GATEWAY_INNER_HOST);
const [port, innerPort] = await Promise.all([app, inner].map(portOf));
logger.info({ port, innerPort }, 'listening');

async function portOf(listening: typeof app): Promise<number> {
  return Number(new URL(await listening.getUrl()).port);
}
