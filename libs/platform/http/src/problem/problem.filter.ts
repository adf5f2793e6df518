import { Catch, Inject, MethodNotAllowedException, NotFoundException } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { LOGGER, traceIdOf } from '@regional-events/platform-logging';
import type { Logger } from '@regional-events/platform-logging';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { throwError } from 'rxjs';
import type { Observable } from 'rxjs';
import { routeTableOf } from '../app/route-table.ts';
import { HTTP_SETTINGS } from '../app/http-settings.ts';
import type { HttpSettings } from '../app/http-settings.ts';
import { pathOf, workOf } from '../context/request-work.ts';
import { problemOf } from './problem.ts';
import type { Problem } from './problem.ts';

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** Answers every error as a problem document. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    @Inject(HTTP_SETTINGS) private readonly settings: HttpSettings,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  catch(error: unknown, host: ArgumentsHost): Observable<never> | undefined {
    if (host.getType() !== 'http') return throwError(() => error);
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    this.answer(error, request, reply);
    return undefined;
  }

  private answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const allowed = error instanceof NotFoundException ? otherMethodsOf(request) : [];
    const shown = allowed.length > 0 ? new MethodNotAllowedException() : error;
    const problem = this.problemOf(shown, request);
    if (problem.unforeseen) this.logger.error({ err: error }, 'a request failed');
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    if (allowed.length > 0) void reply.header('allow', allowed.join(', '));
    sendProblem(reply, problem);
  }

  private problemOf(error: unknown, request: FastifyRequest): Problem {
    return problemOf(error, {
      publicUrl: this.settings.publicUrl,
      instance: pathOf(request),
      traceId: traceIdOf(workOf(request).traceparent),
    });
  }
}

/**
 * For 405: the methods of a path that does not have the requested one; empty where the path has it and the item is
 * missing.
 */
function otherMethodsOf(request: FastifyRequest): string[] {
  const methods = routeTableOf(request.server).methodsOf(pathOf(request));
  return methods.includes(request.method) ? [] : methods;
}

export function sendProblem(reply: FastifyReply, { body, headers }: Problem): void {
  if ('code' in body) workOf(reply.request).problem = body.code;
  void reply
    .code(body.status)
    .headers(headers)
    .header('cache-control', 'no-store')
    // OAuth clients read plain JSON (RFC 6749, 5.2).
    .type('error_description' in body ? 'application/json' : PROBLEM_MEDIA_TYPE)
    .send(JSON.stringify(body));
}
