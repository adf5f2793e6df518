import { SetMetadata } from '@nestjs/common';
import type { CustomDecorator } from '@nestjs/common';
import type { Area as ScopeArea } from './scopes.ts';

const AREA = 'regional-events:area';

/** `signed-in`: any token will do. */
export type RouteArea = ScopeArea | 'signed-in';

/** The area whose scopes the routes of a controller need; on a route it goes before that of its controller. */
export function Area(area: RouteArea): CustomDecorator {
  return SetMetadata(AREA, area);
}

/** The area of a handler, or else of its controller. */
export function areaOf(handler: object, controller: object): RouteArea | undefined {
  const own = Reflect.getMetadata(AREA, handler) as RouteArea | undefined;
  return own ?? (Reflect.getMetadata(AREA, controller) as RouteArea | undefined);
}
