import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Actor } from '@regional-events/kernel';
import { createSigningKey, keySetOf, signAccessToken } from '@regional-events/platform-auth';
import { afterThisFile, ApiClient } from '@regional-events/testing';

const TOKEN_SECONDS = 600;

export interface FakeTokenServer {
  /** Serves the keys that the organisations service would. */
  readonly address: string;
  clientFor(actor: Actor, serviceAddress: string): ApiClient;
}

/** Issues tokens, so that a service can be tested without organisations. */
export async function startFakeTokenServer(issuer: string): Promise<FakeTokenServer> {
  const key = await createSigningKey();
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(keySetOf([key])));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterThisFile(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    clientFor: (actor, serviceAddress) =>
      new ApiClient(serviceAddress, () =>
        signAccessToken(actor, { key, issuer, seconds: TOKEN_SECONDS }),
      ),
  };
}
