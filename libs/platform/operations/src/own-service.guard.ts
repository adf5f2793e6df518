import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { ForeignServiceError } from './errors.ts';
import { OPERATIONS, type OperationsSettings } from './operations-settings.ts';

/** All services have these routes, and each accepts only its own name. */
@Injectable()
export class OwnServiceGuard implements CanActivate {
  constructor(@Inject(OPERATIONS) private readonly settings: OperationsSettings) {}

  canActivate(host: ExecutionContext): boolean {
    const { params } = host.switchToHttp().getRequest<{ params: { service?: string } }>();
    if (params.service !== this.settings.service) {
      throw new ForeignServiceError(this.settings.service);
    }
    return true;
  }
}
