import {
  createSigningKey,
  keySetOf,
  signAccessToken,
  type SigningKey,
} from '@regional-events/platform-auth';
import { createLogger } from '@regional-events/platform-logging';
import Fastify, { type FastifyInstance } from 'fastify';
import { createGateway, type Gateway } from '../create-gateway.ts';
import type { SignInOptions } from '../sign-in/add-sign-in.ts';

export const publicUrl = 'https://events.example';
const nobody = ['http://127.0.0.1:1'];
const logger = createLogger({ name: 'gateway', level: 'silent' });

interface Parts {
  readonly gateway: Gateway;
  readonly service: FastifyInstance;
  readonly key: SigningKey;
  readonly streamClosed: Promise<void>;
}

/** A gateway before one fake service that stands in for three and echoes requests; registrations is down. */
export class GatewayInFront {
  readonly #parts: Parts;
  readonly address: string;
  /** Its port for the platform itself. */
  readonly inner: string;

  private constructor(parts: Parts, address: string, inner: string) {
    this.#parts = parts;
    this.address = address;
    this.inner = inner;
  }

  static async start(options: {
    readonly perSecond: number;
    readonly trustedProxies?: readonly string[];
    /** Another one that answers for events. */
    readonly events?: string;
    readonly signIn?: SignInOptions;
  }): Promise<GatewayInFront> {
    const { events, ...settings } = options;
    const key = await createSigningKey();
    const closed = Promise.withResolvers<void>();
    const service = await startService(key, closed.resolve);
    const up = [service.listeningOrigin];
    const addresses = {
      organisations: up,
      events: events === undefined ? up : [events],
      registrations: nobody,
      notifications: up,
    };
    const gateway = await createGateway({ addresses, publicUrl, logger, ...settings });
    await gateway.app.listen(0, '127.0.0.1');
    await gateway.inner.listen(0, '127.0.0.1');
    const parts = { gateway, service, key, streamClosed: closed.promise };
    return new GatewayInFront(parts, await gateway.app.getUrl(), await gateway.inner.getUrl());
  }

  /** Settles when the service sees the reader of its stream go. */
  get streamClosed(): Promise<void> {
    return this.#parts.streamClosed;
  }

  /** As this client sends it, with a token that is right unless it is signed by somebody else. */
  async signedIn(
    clientId = 'partner',
    key: SigningKey = this.#parts.key,
  ): Promise<{ authorization: string }> {
    const actor = {
      clientId,
      role: 'partner',
      organisationId: null,
      scopes: [],
      personId: null,
      grants: [],
    } as const;
    const token = await signAccessToken(actor, { key, issuer: publicUrl, seconds: 60 });
    return { authorization: `Bearer ${token}` };
  }

  async close(): Promise<void> {
    const { gateway, service } = this.#parts;
    await Promise.all([gateway.app.close(), gateway.inner.close()]);
    await service.close();
  }
}

async function startService(key: SigningKey, streamClosed: () => void): Promise<FastifyInstance> {
  const server = Fastify();
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'string' }, async (_: unknown, body: string) => body);
  server.get('/health/ready', () => ({ status: 'degraded' }));
  server.get('/.well-known/jwks.json', () => keySetOf([key]));
  server.get('/v1/messages/stream', (asked, reply) => {
    reply.hijack();
    reply.raw.writeHead(200, { 'content-type': 'text/event-stream' });
    reply.raw.write('data: first\n\n');
    asked.raw.on('close', streamClosed);
  });
  server.get('/v1/events/busy', (_, reply) =>
    reply.code(503).header('retry-after', '2').send({ code: 'news-not-here-yet' }),
  );
  server.all('/*', (asked, reply) =>
    reply
      .header('etag', '"7"')
      .header('set-cookie', 'from-a-service=1')
      .send({ url: asked.url, method: asked.method, headers: asked.headers, body: asked.body }),
  );
  await server.listen({ port: 0, host: '127.0.0.1' });
  return server;
}
