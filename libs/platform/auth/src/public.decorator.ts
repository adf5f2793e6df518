import { SetMetadata } from '@nestjs/common';
import type { CustomDecorator } from '@nestjs/common';

const PUBLIC = 'regional-events:public';

/** Marks a route (or each route of a controller) that needs no token. */
export function Public(): CustomDecorator {
  return SetMetadata(PUBLIC, true);
}

/** Whether a handler or its controller is public. */
export function isPublic(...targets: readonly object[]): boolean {
  return targets.some((target) => Reflect.getMetadata(PUBLIC, target) === true);
}
