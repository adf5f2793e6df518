import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.ts';
import { AUTH_SETTINGS } from './auth-settings.ts';
import type { AuthSettings } from './auth-settings.ts';
import { Authentication } from './authentication.ts';
import { EarlyAuthentication } from './early-authentication.ts';
import { OperatorTokens } from './operator-tokens.ts';
import { PresentActors } from './present-actors.ts';
import { PresentGrants } from './present-grants.ts';
import { PresentRights } from './present-rights.ts';
import { RouteCheck } from './route-check.ts';
import { TokenReader } from './token-reader.ts';

/** Guards every route of the application. Uses TokenKeys, KnownClients and KnownAccounts where a module provides them. */
@Module({})
export class AuthModule {
  static register(settings: AuthSettings): DynamicModule {
    return {
      module: AuthModule,
      providers: [
        { provide: AUTH_SETTINGS, useValue: settings },
        TokenReader,
        OperatorTokens,
        Authentication,
        PresentActors,
        PresentGrants,
        PresentRights,
        RouteCheck,
        EarlyAuthentication,
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
      exports: [PresentRights, PresentActors],
      global: true,
    };
  }
}
