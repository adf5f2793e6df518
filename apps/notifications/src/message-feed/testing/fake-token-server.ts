import type { Actor } from '@regional-events/kernel';
import { createSigningKey, keySetOf, signAccessToken } from '@regional-events/platform-auth';
import Fastify from 'fastify';

export interface FakeTokenServer {
  /** The value for ORGANISATIONS_URL, where its keys are served. */
  readonly address: string;
  tokenFor(actor: Actor, seconds?: number): Promise<string>;
  close(): Promise<void>;
}

/** Issues access tokens like the organisations service. */
export async function startFakeTokenServer(issuer: string): Promise<FakeTokenServer> {
  const key = await createSigningKey();
  const server = Fastify();
  server.get('/.well-known/jwks.json', () => keySetOf([key]));
  await server.listen({ port: 0, host: '127.0.0.1' });
  return {
    address: server.listeningOrigin,
    tokenFor: (actor, seconds = 600) => signAccessToken(actor, { key, issuer, seconds }),
    close: () => server.close(),
  };
}
