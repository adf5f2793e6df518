import { applyDecorators, SetMetadata } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a route takes instead of JSON. */
    body?: 'form' | 'file';
  }
}

export const IDEMPOTENCY_KEY_NEEDED = 'regional-events:idempotency-key-needed';
export const FORM_MEDIA_TYPE = 'application/x-www-form-urlencoded';

/** A POST that must carry an Idempotency-Key (bulk). */
export function IdempotencyKeyNeeded(): MethodDecorator {
  return SetMetadata(IDEMPOTENCY_KEY_NEEDED, true);
}

/** A route whose body is a file of one of these media types; its handler gets the bytes. */
export function FileBody(...types: readonly string[]): MethodDecorator {
  return applyDecorators(
    RouteConfig({ body: 'file', mediaTypes: types }),
    ApiConsumes(...types),
    ApiBody({
      schema: { type: 'string', format: 'binary', description: 'The file.' },
      required: true,
    }),
  );
}

/** A route whose body is a form instead of JSON (OAuth's token route). */
export function FormBody(): MethodDecorator {
  return applyDecorators(RouteConfig({ body: 'form' }), ApiConsumes(FORM_MEDIA_TYPE));
}
