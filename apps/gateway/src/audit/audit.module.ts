import { Module, type DynamicModule } from '@nestjs/common';
import { SERVICE_ADDRESSES, type ServiceAddresses } from '../forwarding/service-addresses.ts';
import { AuditOfServices } from './audit-of-services.ts';
import { AuditController } from './audit.controller.ts';

/** The audit of all services at one address. */
@Module({ controllers: [AuditController] })
export class AuditModule {
  static register(addresses: ServiceAddresses): DynamicModule {
    const given = { provide: SERVICE_ADDRESSES, useValue: addresses };
    return { module: AuditModule, providers: [given, AuditOfServices] };
  }
}
