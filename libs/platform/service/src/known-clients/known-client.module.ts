import { Module } from '@nestjs/common';
import { KnownClients } from '@regional-events/platform-auth';
import { Connection } from '@regional-events/platform-mongo';
import {
  knownClientCollections,
  MongoKnownClients,
} from '@regional-events/platform-mongo-messaging';
import type { TopicContract } from '@regional-events/contracts-envelope';
import { feature, type Feature } from '../feature.ts';
import { KeepKnownClient } from './keep-known-client.ts';

/** For a service with a copy of the clients: their present rights, for the guard and for streams. */
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

/** `clients`: the topic that tells of them. */
export function knownClientFeature(clients: TopicContract): Feature {
  return feature({
    module: KnownClientModule,
    handlers: [KeepKnownClient],
    collections: knownClientCollections,
    reads: [clients],
  });
}
