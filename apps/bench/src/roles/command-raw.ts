// What somebody would write with Fastify and the driver alone: the same reads and writes in one transaction.
import Fastify, { type FastifyRequest } from 'fastify';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { answer } from '../processes/serve-role.ts';
import { openDriver } from '../servers/databases.ts';
import { RawRegistrations, type Asked } from './raw-registrations.ts';

export interface CommandRawSetup {
  readonly mongoUri: string;
  readonly database: string;
  readonly organisationsAddress: string;
  readonly issuer: string;
}

const uuid = { type: 'string', format: 'uuid' };
const schema = {
  params: { type: 'object', properties: { eventId: uuid } },
  body: {
    type: 'object',
    required: ['personId', 'organisationId'],
    additionalProperties: false,
    properties: {
      personId: uuid,
      organisationId: { ...uuid, nullable: true },
      role: {
        enum: ['participant', 'speaker', 'observer', 'interpreter', 'organiser'],
        default: 'participant',
      },
      outsideWindowReason: { type: 'string', maxLength: 500, nullable: true, default: null },
      externalRef: { type: 'string', maxLength: 100, nullable: true, default: null },
    },
  },
};

answer('open', async (setup: CommandRawSetup): Promise<string> => {
  const client = await openDriver(setup.mongoUri, 'command-raw');
  const registrations = new RawRegistrations(client, setup.database);
  const keys = createRemoteJWKSet(new URL(`${setup.organisationsAddress}/.well-known/jwks.json`));
  const fastify = Fastify();
  const path = '/events/:eventId/registrations';
  fastify.post(`/v1${path}`, { schema }, async (request, reply) => {
    const token = request.headers.authorization?.slice('Bearer '.length) ?? '';
    const { payload } = await jwtVerify(token, keys, {
      issuer: setup.issuer,
      audience: 'regional-events',
      algorithms: ['ES256'],
    });
    if (!String(payload['scope']).includes('registrations:write')) throw new Error('no scope');
    const item = await registrations.register(asked(request, String(payload['client_id'])));
    const person = await nameOf(setup.organisationsAddress, item.personId, request);
    return reply.code(201).send({ ...item, person });
  });
  // without token, validation and the person's name: the transaction alone
  fastify.post(`/bare${path}`, async (request, reply) =>
    reply.code(201).send(await registrations.register(asked(request, 'bench'))),
  );
  return fastify.listen({ port: 0, host: '127.0.0.1' });
});

function asked(request: FastifyRequest, clientId: string): Asked {
  const body = request.body as Partial<Asked> & Pick<Asked, 'personId' | 'organisationId'>;
  return {
    role: 'participant',
    outsideWindowReason: null,
    externalRef: null,
    ...body,
    eventId: (request.params as { eventId: string }).eventId,
    clientId,
    idempotencyKey: String(request.headers['idempotency-key']),
    path: request.url,
  };
}

async function nameOf(
  address: string,
  personId: string,
  request: FastifyRequest,
): Promise<unknown> {
  const response = await fetch(`${address}/internal/v1/people/names`, {
    method: 'POST',
    headers: {
      authorization: request.headers.authorization ?? '',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ personIds: [personId] }),
    signal: AbortSignal.timeout(2_000),
  });
  const { data } = (await response.json()) as { data: unknown[] };
  return data[0];
}
