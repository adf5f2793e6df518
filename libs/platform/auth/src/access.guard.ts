import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { areaOf } from './area.decorator.ts';
import { actorOf } from './actor.ts';
import type { GuardedRequest } from './actor.ts';
import { ScopeMissingError, TokenMissingError } from './errors.ts';
import { isPublic } from './public.decorator.ts';
import { RouteWithoutAreaError } from './route-check.ts';
import { scopeFor } from './scopes.ts';

/** Admits a request whose actor (set by the authentication hook) has the scope of the route. */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(host: ExecutionContext): boolean {
    if (host.getType() !== 'http' || isPublic(host.getHandler(), host.getClass())) return true;
    const request = host.switchToHttp().getRequest<GuardedRequest>();
    const actor = actorOf(request);
    if (actor === undefined) throw new TokenMissingError();
    const area = areaOf(host.getHandler(), host.getClass());
    if (area === undefined)
      throw new RouteWithoutAreaError([`${request.method} ${request.routeOptions.url ?? ''}`]);
    if (area === 'signed-in') return true;
    const scope = scopeFor(area, request.method);
    if (!actor.scopes.includes(scope)) throw new ScopeMissingError(scope);
    return true;
  }
}
