import { Module } from '@nestjs/common';
import { MongoKnownPeople } from './persistence/mongo-known-people.ts';
import { KnownPeople } from './use-cases/ports.ts';

@Module({
  providers: [{ provide: KnownPeople, useClass: MongoKnownPeople }],
  exports: [KnownPeople],
})
export class KnownPersonModule {}
