import { HttpException } from '@nestjs/common';
import { DomainError } from '@regional-events/kernel';
import { problemOf, sendProblem } from '@regional-events/platform-http';
import { currentTrace, traceIdOf } from '@regional-events/platform-logging';
import type { FastifyReply, FastifyRequest } from 'fastify';

const INTERNAL = 500;

export interface Exchange {
  readonly publicUrl: string;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Answers an error of a forwarded request as a problem document; such a request passes no exception filter. */
export function replyWithProblem(error: unknown, { publicUrl, request, reply }: Exchange): void {
  const problem = problemOf(asKnown(error), {
    publicUrl,
    instance: request.url.split('?', 1)[0] ?? '/',
    traceId: traceIdOf(currentTrace()?.traceparent ?? ''),
  });
  if (problem.unforeseen) request.log.error({ err: error }, 'a request could not be forwarded');
  if (reply.raw.headersSent) reply.raw.destroy();
  else sendProblem(reply, problem);
}

/** The server's own refusals (a body too large, a media type that cannot be read) carry their status. */
function asKnown(error: unknown): unknown {
  if (error instanceof DomainError || error instanceof HttpException) return error;
  const status =
    typeof error === 'object' && error !== null && 'statusCode' in error
      ? error.statusCode
      : INTERNAL;
  return new HttpException('', typeof status === 'number' ? status : INTERNAL);
}
