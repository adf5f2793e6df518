import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { GuardedRequest } from './actor.ts';
import { ClientRevokedError, ScopeMissingError } from './errors.ts';
import { isPublic } from './public.decorator.ts';
import { Revocations } from './revocations.ts';
import { areaOf } from './route-areas.ts';
import { RouteWithoutAreaError } from './route-check.ts';
import { scopeFor } from './scopes.ts';
import { TokenReader } from './token-reader.ts';

/** Lets a request through when its token is right, its client not revoked, and the scope of the route in it. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly tokens: TokenReader,
    private readonly revocations: Revocations,
  ) {}

  async canActivate(host: ExecutionContext): Promise<boolean> {
    if (host.getType() !== 'http' || isPublic(host.getHandler(), host.getClass())) return true;
    const request = host.switchToHttp().getRequest<GuardedRequest>();
    const actor = await this.tokens.read(request);
    request.user = actor;
    if (await this.revocations.isRevoked(actor.clientId)) throw new ClientRevokedError();
    const pattern = request.routeOptions.url ?? '';
    const area = areaOf(pattern);
    if (area === undefined) throw new RouteWithoutAreaError([`${request.method} ${pattern}`]);
    if (area === 'signed-in') return true;
    const scope = scopeFor(area, request.method);
    if (!actor.scopes.includes(scope)) throw new ScopeMissingError(scope);
    return true;
  }
}
