import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { actorOf, TokenMissingError } from '@regional-events/platform-auth';
import { declarationOf } from '../openapi/operation.ts';
import { canonicalPath } from './canonical-path.ts';
import { entityTags } from './entity-tags.ts';
import { idempotencyOf } from './idempotency.ts';
import { workOf } from './request-work.ts';
import type { HttpRequest } from './request-work.ts';

/** The actor, trace, expected version and Idempotency-Key of a request. */
export function contextOf(request: HttpRequest, handler?: object): CommandContext {
  const actor = actorOf(request);
  if (actor === undefined) throw new TokenMissingError();
  const work = workOf(request);
  const ifMatch = request.headers['if-match'];
  if (ifMatch !== undefined) entityTags('If-Match', ifMatch);
  const idempotency = idempotencyOf(request, actor);
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const operationId = handler && !reads ? declarationOf(handler)?.id : undefined;
  return {
    actor,
    correlationId: work.correlationId,
    traceparent: work.traceparent,
    ...(ifMatch === undefined ? {} : { ifMatch }),
    ...(idempotency === undefined ? {} : { idempotency }),
    ...(operationId !== undefined && {
      operation: { id: operationId, path: canonicalPath(request) },
    }),
  };
}

/** Injects the CommandContext of the request: `@Context() context: CommandContext`. */
export const Context = createParamDecorator((_: unknown, host: ExecutionContext): CommandContext =>
  contextOf(host.switchToHttp().getRequest<HttpRequest>(), host.getHandler()),
);
