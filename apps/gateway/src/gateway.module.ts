import { Module, type DynamicModule } from '@nestjs/common';
import {
  AUTH_SETTINGS,
  OperatorTokens,
  TokenReader,
  type AuthSettings,
} from '@regional-events/platform-auth';
import { HealthModule } from '@regional-events/platform-health';
import { HttpModule } from '@regional-events/platform-http';
import { LoggingModule, type Logger } from '@regional-events/platform-logging';
import { Callers } from './access/callers.ts';
import { AuditModule } from './audit/audit.module.ts';
import { AsyncApiController } from './documents/async-api.controller.ts';
import { DocsController } from './documents/docs.controller.ts';
import { LandingController } from './documents/landing.controller.ts';
import { OpenApiController } from './documents/open-api.controller.ts';
import type { ServiceAddresses } from './forwarding/service-addresses.ts';
import { ProblemPageController } from './documents/problem-page.controller.ts';

export interface GatewayParts {
  readonly publicUrl: string;
  readonly trustedProxies?: readonly string[];
  readonly logger: Logger;
  /** OPERATOR_PUBLIC_KEY */
  readonly operatorKey?: string | undefined;
}

export interface GatewayModuleParts extends GatewayParts {
  readonly addresses: ServiceAddresses;
}

@Module({})
export class GatewayModule {
  static register({
    logger,
    addresses,
    operatorKey,
    ...settings
  }: GatewayModuleParts): DynamicModule {
    const access: AuthSettings = {
      issuer: settings.publicUrl,
      keyServices: addresses.organisations,
      operatorKey,
    };
    return {
      module: GatewayModule,
      providers: [
        { provide: AUTH_SETTINGS, useValue: access },
        TokenReader,
        OperatorTokens,
        Callers,
      ],
      imports: [
        LoggingModule.register(logger),
        HttpModule.register(settings),
        HealthModule,
        AuditModule.register(addresses),
      ],
      controllers: [
        LandingController,
        OpenApiController,
        AsyncApiController,
        DocsController,
        ProblemPageController,
      ],
    };
  }
}
