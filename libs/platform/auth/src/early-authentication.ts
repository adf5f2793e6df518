import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost, ModulesContainer } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { WithActor } from './actor.ts';
import { Authentication } from './authentication.ts';
import { routesOf } from './routes.ts';

/**
 * Authenticates as soon as the head of a request is read, so that no body is parsed without a token. Every route needs
 * one unless it is marked as public.
 */
@Injectable()
export class EarlyAuthentication implements OnModuleInit {
  constructor(
    private readonly adapter: HttpAdapterHost,
    private readonly modules: ModulesContainer,
    private readonly authentication: Authentication,
  ) {}

  onModuleInit(): void {
    const routes = new Map(
      routesOf(this.modules).map((route) => [keyOf(route.method, route.pattern), route]),
    );
    const fastify: FastifyInstance = this.adapter.httpAdapter.getInstance();
    fastify.addHook('onRequest', async (request: FastifyRequest & WithActor) => {
      const route = routes.get(keyOf(request.method, request.routeOptions.url ?? ''));
      if (request.is404 || route?.isPublic === true) return;
      if (route === undefined && request.routeOptions.config.openToAll === true) return;
      request.user = await this.authentication.authenticate(request, route?.area);
    });
  }
}

/** Each GET is a HEAD as well. */
function keyOf(method: string, pattern: string): string {
  return `${method === 'HEAD' ? 'GET' : method} ${pattern}`;
}
