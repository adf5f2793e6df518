import type { Actor } from '@regional-events/kernel';
import { createSigningKey, keySetOf, signAccessToken } from '@regional-events/platform-auth';
import Fastify from 'fastify';

export interface FakeOrganisationsServer {
  /** The value for ORGANISATIONS_URL. */
  readonly address: string;
  /** The requests for names, in order. */
  readonly asked: {
    readonly authorization: string | undefined;
    readonly personIds: readonly string[];
  }[];
  tokenFor(actor: Actor): Promise<string>;
  /** Names are answered unless this is set to false. */
  answerNames(whether: boolean): void;
  close(): Promise<void>;
}

const SECONDS = 600;
const UNAVAILABLE = 503;

interface Asked {
  Body: { readonly people: readonly { readonly personId: string }[] };
}

/** Stands in for the organisations service: token keys and names. */
export async function startFakeOrganisationsServer(
  issuer: string,
): Promise<FakeOrganisationsServer> {
  const key = await createSigningKey();
  const server = Fastify();
  const asked: FakeOrganisationsServer['asked'] = [];
  let answers = true;
  server.get('/.well-known/jwks.json', () => keySetOf([key]));
  server.post<Asked>('/internal/v1/people/names', (request, reply) => {
    const personIds = request.body.people.map(({ personId }) => personId);
    asked.push({ authorization: request.headers.authorization, personIds });
    if (!answers) return reply.code(UNAVAILABLE).send();
    const data = personIds.map((id) => ({ id, displayName: `Name of ${id}`, shownAs: 'name' }));
    return reply.send({ data });
  });
  await server.listen({ port: 0, host: '127.0.0.1' });
  return {
    address: server.listeningOrigin,
    asked,
    tokenFor: (actor) => signAccessToken(actor, { key, issuer, seconds: SECONDS }),
    answerNames: (whether) => {
      answers = whether;
    },
    close: () => server.close(),
  };
}
