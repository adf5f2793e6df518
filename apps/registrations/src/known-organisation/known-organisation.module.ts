import { Module } from '@nestjs/common';
import { MongoKnownOrganisations } from './persistence/mongo-known-organisations.ts';
import { KnownOrganisations } from './use-cases/ports.ts';

@Module({
  providers: [{ provide: KnownOrganisations, useClass: MongoKnownOrganisations }],
  exports: [KnownOrganisations],
})
export class KnownOrganisationModule {}
