import { Module } from '@nestjs/common';
import { RevokedClients } from '@regional-events/platform-auth';
import { MongoKnownClients } from './persistence/mongo-known-clients.ts';
import { KnownClients } from './use-cases/ports.ts';

@Module({
  providers: [
    MongoKnownClients,
    { provide: KnownClients, useExisting: MongoKnownClients },
    { provide: RevokedClients, useExisting: MongoKnownClients },
  ],
  exports: [KnownClients, RevokedClients],
})
export class KnownClientModule {}
