import { Module } from '@nestjs/common';
import { KnownClients } from '@regional-events/platform-auth';
import { Connection } from '@regional-events/platform-mongo';
import { MongoKnownClients } from '@regional-events/platform-mongo-messaging';

/** For a service that is told of the clients: what they may do now, for the guard and for streams. */
@Module({
  providers: [
    {
      provide: MongoKnownClients,
      useFactory: (connection: Connection) => new MongoKnownClients(connection),
      inject: [Connection],
    },
    { provide: KnownClients, useExisting: MongoKnownClients },
  ],
  exports: [MongoKnownClients, KnownClients],
})
export class KnownClientModule {}
