import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { HealthChecks } from '@regional-events/platform-health';
import { createHttpApp, routeTableOf } from '@regional-events/platform-http';
import type { FastifyInstance } from 'fastify';
import { admit } from './access/admit.ts';
import { Callers } from './access/callers.ts';
import { DocumentedOperations, type DocumentedPaths } from './access/documented-operations.ts';
import { limitConnections } from './access/limit-connections.ts';
import { serveConsole } from './console/serve-console.ts';
import { readDocument } from './documents/docs-folder.ts';
import { serveInterfaceScript } from './documents/interface-script.ts';
import { forward } from './forwarding/forward.ts';
import { services } from './forwarding/route-table.ts';
import type { ServiceAddresses } from './forwarding/service-addresses.ts';
import { GatewayModule, type GatewayParts } from './gateway.module.ts';
import { checkService } from './health/service-check.ts';
import { createInnerApp } from './inner/create-inner-app.ts';
import { addSignIn, type SignInOptions } from './sign-in/add-sign-in.ts';

export interface GatewayOptions extends GatewayParts {
  readonly addresses: ServiceAddresses;
  /** Requests per second of a client, and of one address without a token; 0 for any number. */
  readonly perSecond: number;
  /** Connections of one address at once; 0, or trusted proxies, for any number. */
  readonly connectionsPerAddress?: number;
  /** Left out, no person can sign in. */
  readonly signIn?: SignInOptions | undefined;
}

export interface Gateway {
  /** The public application. */
  readonly app: NestFastifyApplication;
  /** Health and metrics, for the platform itself. */
  readonly inner: NestFastifyApplication;
}

/** The gateway, ready to listen. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { addresses, logger, perSecond, connectionsPerAddress = 0, signIn, ...settings } = options;
  const app = await createHttpApp(GatewayModule.register({ ...settings, addresses, logger }), {
    settings,
    logger,
  });
  const checks = app.get(HealthChecks);
  for (const service of services) checks.register(service, () => checkService(addresses[service]));
  const fastify: FastifyInstance = app.getHttpAdapter().getInstance();
  if (connectionsPerAddress > 0 && settings.trustedProxies === undefined) {
    limitConnections(fastify.server, connectionsPerAddress);
  }
  const document = await documented();
  declareRoutes(fastify, document);
  const operations = new DocumentedOperations(document);
  if (signIn !== undefined) {
    addSignIn(fastify, signIn, {
      publicUrl: settings.publicUrl,
      services: addresses.organisations,
    });
  }
  await admit(fastify, { callers: app.get(Callers), operations, perSecond });
  serveInterfaceScript(fastify);
  await serveConsole(fastify, settings.publicUrl);
  await forward(fastify, { addresses, publicUrl: settings.publicUrl });
  return { app, inner: await createInnerApp(settings.publicUrl, checks, logger) };
}

/** Without the document no request is refused here: the services know which operations are public. */
async function documented(): Promise<DocumentedPaths> {
  const text = await readDocument('api/openapi.json');
  return text === undefined ? { paths: {} } : (JSON.parse(text) as DocumentedPaths);
}

/** For methods that no service accepts. */
function declareRoutes(fastify: FastifyInstance, { paths }: DocumentedPaths): void {
  const table = routeTableOf(fastify);
  for (const [path, item] of Object.entries(paths)) {
    const methods = Object.keys(item).map((method) => method.toUpperCase());
    const all = methods.includes('GET') ? [...methods, 'HEAD'] : methods;
    table.add(all, path.replaceAll(/\{(\w+)\}/g, ':$1'));
  }
}
