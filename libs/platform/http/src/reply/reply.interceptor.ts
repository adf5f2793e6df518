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
import { sealed } from './cursor-seal.ts';
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
    const { etag, location } = reply.traits;
    const { seal } = workOf(request);
    const next = cursorOf(reply.traits.next, seal);
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
    return seal === undefined ? reply.body : withNext(reply.body, next);
  }

  private nextOf(request: HttpRequest, cursor: string): string {
    const url = new URL(`${this.settings.publicUrl}${request.url}`);
    url.searchParams.set('after', cursor);
    return url.href;
  }
}

function cursorOf(position: string | null | undefined, seal: string | undefined) {
  return typeof position === 'string' && seal !== undefined ? sealed(seal, position) : position;
}

function withNext(body: unknown, next: string | null | undefined): unknown {
  const isPage = typeof body === 'object' && body !== null && 'page' in body;
  return isPage && next !== undefined ? { ...body, page: { next } } : body;
}

function isSeenAlready({ traits }: Reply<unknown>, { method, headers }: HttpRequest): boolean {
  const seen = headers['if-none-match'];
  if (traits.etag === undefined || seen === undefined) return false;
  if (method !== 'GET' && method !== 'HEAD') return false;
  // first, since a malformed header is refused also where no answer is ever 304
  const isSeen = !noneMatches(seen, traits.etag);
  return isSeen && traits.conditional === true;
}
