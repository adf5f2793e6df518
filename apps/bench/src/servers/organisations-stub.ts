import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSigningKey, keySetOf, type SigningKey } from '@regional-events/platform-auth';

export interface OrganisationsStub {
  readonly address: string;
  readonly key: SigningKey;
  close(): Promise<void>;
}

/** What a service asks of the organisations service while it answers: the keys of tokens, and names. */
export async function startOrganisationsStub(): Promise<OrganisationsStub> {
  const key = await createSigningKey();
  const keySet = JSON.stringify(keySetOf([key]));
  const server = createServer((request, response) => {
    if (request.url === '/.well-known/jwks.json') send(response, keySet);
    else void answerNames(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    key,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answerNames(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { personIds } = JSON.parse(Buffer.concat(chunks).toString()) as { personIds: string[] };
  const data = personIds.map((id) => ({ id, displayName: 'Ana Anić', shownAs: 'name' }));
  send(response, JSON.stringify({ data }));
}

function send(response: ServerResponse, body: string): void {
  response.setHeader('content-type', 'application/json');
  response.end(body);
}
