import { SetMetadata } from '@nestjs/common';
import type { CustomDecorator } from '@nestjs/common';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Of a route without controller, such as a page for browsers: it needs no token. */
    openToAll?: boolean;
  }
}

const PUBLIC = 'regional-events:public';

/** Marks a route (or each route of a controller) that needs no token. */
export function Public(): CustomDecorator {
  return SetMetadata(PUBLIC, true);
}

/** Whether a handler or its controller is public. */
export function isPublic(...targets: readonly object[]): boolean {
  return targets.some((target) => Reflect.getMetadata(PUBLIC, target) === true);
}
