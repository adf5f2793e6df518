import { actorOf } from '@regional-events/platform-auth';
import type { WithActor } from '@regional-events/platform-auth';
import { traceIdOf, withTrace } from '@regional-events/platform-logging';
import type { Logger } from '@regional-events/platform-logging';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pathOf, workOf } from '../context/request-work.ts';
import { checkHead } from './header-rules.ts';
import type { HttpSettings } from './http-settings.ts';
import { limitBody } from './body-parsers.ts';
import { isDraining } from './drain.ts';
import { expectBounded } from './request-bounds.ts';
import { measureRequest, NO_ROUTE } from './request-metrics.ts';
import { routeTableOf } from './route-table.ts';
import { safetyHeaders } from './safety-headers.ts';

const ownPaths = /^\/(health|metrics)\b/;

/** The hooks around every request. */
export function addRequestHooks(
  fastify: FastifyInstance,
  { publicUrl }: HttpSettings,
  logger: Logger,
): void {
  const safety = safetyHeaders(publicUrl);
  const routes = routeTableOf(fastify);
  fastify.addHook('onRoute', (route) => {
    if (route.config?.forwarded !== true) routes.add(route.method, route.url);
    limitBody(route);
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    greet(request, reply, safety);
    withTrace(workOf(request), done);
  });
  fastify.addHook('onRequest', (request, _reply, done) => {
    checkHead(request);
    expectBounded(request);
    done();
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    const methods =
      request.method === 'OPTIONS' && request.is404 ? routes.methodsOf(pathOf(request)) : [];
    if (methods.length > 0) void reply.code(204).header('allow', methods.join(', ')).send();
    else done();
  });
  // Reading the body leaves the async context of the hooks before it.
  fastify.addHook('preValidation', (request, _reply, done) => withTrace(workOf(request), done));
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (isDraining(fastify)) void reply.header('connection', 'close');
    done(null, payload);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    note(logger, request, reply);
    done();
  });
}

function greet(
  request: FastifyRequest,
  reply: FastifyReply,
  safety: Readonly<Record<string, string>>,
): void {
  const { correlationId, traceparent } = workOf(request);
  void reply.headers({
    'x-correlation-id': correlationId,
    traceparent,
    'cache-control': 'private, no-cache',
    ...safety,
  });
}

function note(logger: Logger, request: FastifyRequest & WithActor, reply: FastifyReply): void {
  const { correlationId, traceparent, problem } = workOf(request);
  const route = request.routeOptions.url ?? NO_ROUTE;
  const { method } = request;
  const status = reply.statusCode;
  measureRequest({ method, route, status, ms: reply.elapsedTime });
  const line = {
    method,
    route,
    status,
    ms: Math.round(reply.elapsedTime),
    ...(problem !== undefined && { problem }),
    clientId: actorOf(request)?.clientId,
    correlationId,
    traceId: traceIdOf(traceparent),
  };
  if (ownPaths.test(route)) logger.debug(line, 'request');
  else logger.info(line, 'request');
}
