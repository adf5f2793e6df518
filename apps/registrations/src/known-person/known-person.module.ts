import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { MongoKnownPeople } from './persistence/mongo-known-people.ts';
import { KnownPeople } from './use-cases/ports.ts';
import { personTopic } from '@regional-events/contracts-organisations';
import { KeepKnownPerson } from './messaging/keep-known-person.ts';
import { knownPersonCollection } from './persistence/known-person.schema.ts';

@Module({
  providers: [{ provide: KnownPeople, useClass: MongoKnownPeople }],
  exports: [KnownPeople],
})
export class KnownPersonModule {}

export const knownPersonFeature = feature({
  module: KnownPersonModule,
  handlers: [KeepKnownPerson],
  collections: [knownPersonCollection],
  reads: [personTopic],
});
