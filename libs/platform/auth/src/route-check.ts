import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { routesOf } from './routes.ts';

/** A route is neither public nor of an area, so that nobody could be authorised for it. */
export class RouteWithoutAreaError extends Error {
  constructor(routes: readonly string[]) {
    super(`Neither public nor of an area (@Area): ${routes.join(', ')}`);
    this.name = 'RouteWithoutAreaError';
  }
}

/** Fails the start when a route is neither of an area, whose scopes guard it, nor marked as public. */
@Injectable()
export class RouteCheck implements OnModuleInit {
  constructor(private readonly modules: ModulesContainer) {}

  onModuleInit(): void {
    const open = routesOf(this.modules).filter(
      (route) => !route.isPublic && route.area === undefined,
    );
    if (open.length === 0) return;
    throw new RouteWithoutAreaError(
      open.map(
        ({ method, pattern, controller, handler }) =>
          `${method} ${pattern} (${controller}.${handler})`,
      ),
    );
  }
}
