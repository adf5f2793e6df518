import { HttpStatus, Inject } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map } from 'rxjs';
import type { Observable } from 'rxjs';
import { HTTP_SETTINGS } from '../app/http-settings.ts';
import type { HttpSettings } from '../app/http-settings.ts';
import { noneMatches } from '../context/entity-tags.ts';
import { workOf } from '../context/request-work.ts';
import type { HttpRequest } from '../context/request-work.ts';
import { Reply } from './reply.ts';

/** Turns a Reply into status, headers and body. */
export class ReplyInterceptor implements NestInterceptor {
  constructor(@Inject(HTTP_SETTINGS) private readonly settings: HttpSettings) {}

  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (host.getType() !== 'http') return next.handle();
    const request = host.switchToHttp().getRequest<HttpRequest>();
    const response = host.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((value: unknown) => {
        if (workOf(request).replayed) void response.header('idempotency-replayed', 'true');
        return value instanceof Reply ? this.give(value, request, response) : value;
      }),
    );
  }

  private give(reply: Reply<unknown>, request: HttpRequest, response: FastifyReply): unknown {
    const { etag, location, next } = reply.traits;
    if (etag !== undefined) void response.header('etag', etag);
    if (location !== undefined)
      void response.header('location', `${this.settings.publicUrl}/${location}`);
    if (typeof next === 'string')
      void response.header('link', `<${this.nextOf(request, next)}>; rel="next"`);
    if (isSeenAlready(reply, request)) {
      void response.status(HttpStatus.NOT_MODIFIED);
      return undefined;
    }
    void response.status(reply.status);
    return reply.body;
  }

  private nextOf(request: HttpRequest, cursor: string): string {
    const url = new URL(`${this.settings.publicUrl}${request.url}`);
    url.searchParams.set('after', cursor);
    return url.href;
  }
}

function isSeenAlready({ traits }: Reply<unknown>, { method, headers }: HttpRequest): boolean {
  const seen = headers['if-none-match'];
  if (traits.etag === undefined || traits.conditional !== true || seen === undefined) return false;
  return (method === 'GET' || method === 'HEAD') && !noneMatches(seen, traits.etag);
}
