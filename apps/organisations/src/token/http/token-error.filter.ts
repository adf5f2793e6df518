import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { DomainError } from '@regional-events/kernel';
import { HTTP_SETTINGS, problemOf, type HttpSettings } from '@regional-events/platform-http';
import { currentTrace, traceIdOf } from '@regional-events/platform-logging';
import type { FastifyReply } from 'fastify';

/** OAuth clients expect `error` in plain JSON (RFC 6749, 5.2); what a problem document says is beside it. */
@Catch(DomainError)
export class TokenErrorFilter implements ExceptionFilter<DomainError> {
  constructor(@Inject(HTTP_SETTINGS) private readonly settings: HttpSettings) {}

  catch(error: DomainError, host: ArgumentsHost): void {
    const { body, headers } = problemOf(error, {
      publicUrl: this.settings.publicUrl,
      instance: '/v1/oauth/token',
      traceId: traceIdOf(currentTrace()?.traceparent ?? ''),
    });
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    void reply
      .code(body.status)
      .headers(headers)
      .headers({ 'cache-control': 'no-store', pragma: 'no-cache' })
      .type('application/json')
      .send({ error: 'invalid_request', error_description: body.detail, ...body });
  }
}
