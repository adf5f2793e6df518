import { Module } from '@nestjs/common';
import { AccountTraces } from '../account/use-cases/ports.ts';
import { MongoSignInTraces } from './persistence/mongo-sign-in-traces.ts';

/** Apart from the rest, which needs the accounts, as these need this. */
@Module({
  providers: [{ provide: AccountTraces, useClass: MongoSignInTraces }],
  exports: [AccountTraces],
})
export class SignInTracesModule {}
