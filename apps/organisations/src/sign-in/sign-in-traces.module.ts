import { Module } from '@nestjs/common';
import { CONFIG } from '@regional-events/platform-config';
import { Connection } from '@regional-events/platform-mongo';
import { AccountTraces } from '../account/use-cases/ports.ts';
import type { OrganisationsConfig } from '../organisations.config.ts';
import { MongoSignInTraces } from './persistence/mongo-sign-in-traces.ts';

/** Apart from the rest, which needs the accounts, as these need this. */
@Module({
  providers: [
    {
      provide: AccountTraces,
      useFactory: (connection: Connection, { SECOND_FACTOR }: OrganisationsConfig) =>
        new MongoSignInTraces(connection, SECOND_FACTOR),
      inject: [Connection, CONFIG],
    },
  ],
  exports: [AccountTraces],
})
export class SignInTracesModule {}
