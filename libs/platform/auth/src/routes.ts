import { RequestMethod } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner } from '@nestjs/core';
import type { ModulesContainer } from '@nestjs/core';
import { areaOf } from './area.decorator.ts';
import type { RouteArea } from './area.decorator.ts';
import { isPublic } from './public.decorator.ts';

/** A route that some controller registers. */
export interface Route {
  readonly method: string;
  /** For example `/v1/events/:id`. */
  readonly pattern: string;
  readonly isPublic: boolean;
  readonly area: RouteArea | undefined;
  readonly controller: string;
  readonly handler: string;
  /** The method itself, with what its decorators say. */
  readonly target: object;
}

/** Every HTTP route of the application. */
export function routesOf(modules: ModulesContainer): Route[] {
  const controllers = [...modules.values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) =>
    typeof metatype === 'function' ? routesIn(metatype as Type) : [],
  );
}

function routesIn(controller: Type): Route[] {
  const prototype = controller.prototype as object;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler: unknown = Reflect.get(prototype, name);
    return typeof handler === 'function' ? routesBehind(controller, name, handler) : [];
  });
}

function routesBehind(controller: Type, name: string, handler: object): Route[] {
  const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
  const paths = pathsOf(handler);
  if (method === undefined || paths.length === 0) return [];
  return pathsOf(controller).flatMap((first) =>
    paths.map((second) => {
      const pattern = `/${[first, second]
        .flatMap((path) => path.split('/'))
        .filter(Boolean)
        .join('/')}`;
      return {
        method: RequestMethod[method],
        pattern,
        isPublic: isPublic(handler, controller),
        area: areaOf(handler, controller),
        controller: controller.name,
        handler: name,
        target: handler,
      };
    }),
  );
}

function pathsOf(target: object): string[] {
  const paths = Reflect.getMetadata(PATH_METADATA, target) as string | string[] | undefined;
  return paths === undefined ? [] : [paths].flat();
}
