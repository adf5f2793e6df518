import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { MongoKnownOrganisations } from './persistence/mongo-known-organisations.ts';
import { KnownOrganisations } from './use-cases/ports.ts';
import { organisationTopic } from '@regional-events/contracts-organisations';
import { KeepKnownOrganisation } from './messaging/keep-known-organisation.ts';
import { knownOrganisationCollection } from './persistence/mongo-known-organisations.ts';

@Module({
  providers: [{ provide: KnownOrganisations, useClass: MongoKnownOrganisations }],
  exports: [KnownOrganisations],
})
export class KnownOrganisationModule {}

export const knownOrganisationFeature = feature({
  module: KnownOrganisationModule,
  handlers: [KeepKnownOrganisation],
  collections: [knownOrganisationCollection],
  reads: [organisationTopic],
});
