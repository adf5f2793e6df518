import type { IncomingMessage } from 'node:http';
import { stringify, type ParsedUrlQueryInput } from 'node:querystring';
import { Readable } from 'node:stream';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { CONFIG } from '@regional-events/platform-config';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OrganisationsConfig } from '../../organisations.config.ts';
import { CurrentProvider } from './current-provider.ts';
import { handOver } from './hand-over.ts';

const TOKEN_PATH = '/v1/oauth/token';
/** Of people; `client_credentials` stays with the token route. */
const providersGrants: ReadonlySet<unknown> = new Set(['authorization_code', 'refresh_token']);
const paths = ['/oauth/*', '/.well-known/openid-configuration'];
const options = { config: { openToAll: true } };

/** Lets the OpenID provider answer under its own paths, and its own two grants at the one token route. */
@Injectable()
export class MountProvider implements OnModuleInit {
  constructor(
    private readonly adapter: HttpAdapterHost,
    @Inject(CONFIG) private readonly config: OrganisationsConfig,
    private readonly current: CurrentProvider,
  ) {}

  onModuleInit(): void {
    if (this.config.ROLE === 'worker') return;
    const fastify: FastifyInstance = this.adapter.httpAdapter.getInstance();
    fastify.addHook('preHandler', async (request, reply) => {
      if (request.routeOptions.url !== TOKEN_PATH || !isOfProvider(request.body)) return;
      asUnread(request.raw, request.body);
      await this.answer(request, reply);
    });
    void fastify.register(async (scope) => {
      // the provider reads bodies itself, within bounds of its own
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
      for (const path of paths) {
        scope.route({
          method: ['GET', 'POST'],
          url: path,
          ...options,
          handler: (request, reply) => this.answer(request, reply),
        });
      }
    });
  }

  private async answer(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    handOver(await this.current.get(), request, reply, this.config.PUBLIC_URL);
    return reply;
  }
}

/** The provider reads bodies itself, and warns of one that was read before: it gets this one to read once more. */
function asUnread(raw: IncomingMessage, body: ParsedUrlQueryInput): void {
  const text = Buffer.from(stringify(body));
  raw.headers['content-length'] = String(text.length);
  Object.defineProperties(raw, {
    readable: { value: true },
    iterator: { value: () => Readable.from([text]).iterator({ destroyOnReturn: false }) },
  });
}

function isOfProvider(body: unknown): body is ParsedUrlQueryInput {
  return (
    typeof body === 'object' &&
    body !== null &&
    'grant_type' in body &&
    providersGrants.has(body.grant_type)
  );
}
