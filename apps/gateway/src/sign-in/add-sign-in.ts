import { SystemClock } from '@regional-events/kernel';
import type { MongoOptions } from '@regional-events/platform-mongo';
import type { FastifyInstance } from 'fastify';
import { serveSignIn } from './auth-routes.ts';
import { ConsoleClient } from './console-client.ts';
import { takeCookieAsToken } from './cookie-as-token.ts';
import { BrowserSignIns } from './persistence/browser-sign-ins.ts';
import { Sealed } from './sealed.ts';
import { SignedInBrowsers } from './signed-in-browsers.ts';

export interface SignInOptions {
  /** CONSOLE_CLIENT_SECRET: shown to the provider; what is sealed here is sealed under keys made of it. */
  readonly secret: string;
  readonly database: MongoOptions;
}

interface Places {
  readonly publicUrl: string;
  /** Instances of organisations. */
  readonly services: readonly string[];
}

/** People in browsers: this process is their back end, so that no token reaches a browser. */
export function addSignIn(
  fastify: FastifyInstance,
  { secret, database }: SignInOptions,
  { publicUrl, services }: Places,
): void {
  const store = new BrowserSignIns(database);
  const client = new ConsoleClient({ publicUrl, services, secret });
  const browsers = new SignedInBrowsers(store, client, new SystemClock(), secret);
  const attempts = new Sealed(secret, 'attempts');
  fastify.addHook('onClose', () => store.close());
  takeCookieAsToken(fastify, browsers, publicUrl);
  serveSignIn(fastify, { publicUrl, services, client, browsers, attempts });
}
