import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { HealthChecks } from '@regional-events/platform-health';
import { createHttpApp } from '@regional-events/platform-http';
import type { FastifyInstance } from 'fastify';
import { serveInterfaceFiles } from './documents/interface-files.ts';
import { forward } from './forwarding/forward.ts';
import { services } from './forwarding/route-table.ts';
import type { ServiceAddresses } from './forwarding/service-addresses.ts';
import { GatewayModule, type GatewayParts } from './gateway.module.ts';
import { checkService } from './health/service-check.ts';
import { limitRate } from './limits/rate-limit.ts';

export interface GatewayOptions extends GatewayParts {
  readonly addresses: ServiceAddresses;
  /** Requests per client and second; 0 for any number. */
  readonly perSecond: number;
}

/** The gateway, ready to listen. */
export async function createGateway(options: GatewayOptions): Promise<NestFastifyApplication> {
  const { addresses, logger, perSecond, ...settings } = options;
  const app = await createHttpApp(GatewayModule.register({ ...settings, logger }), {
    settings,
    logger,
  });
  const checks = app.get(HealthChecks);
  for (const service of services) checks.register(service, () => checkService(addresses[service]));
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  await limitRate(fastify, perSecond);
  await serveInterfaceFiles(fastify);
  await forward(fastify, { addresses, publicUrl: settings.publicUrl });
  return app;
}
