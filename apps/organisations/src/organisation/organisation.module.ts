import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { toOutbox } from '@regional-events/platform-messaging';
import { organisationMessages } from './messaging/organisation-messages.ts';
import { MongoOrganisationTree } from './persistence/mongo-organisation-tree.ts';
import { MongoOrganisationsRepository } from './persistence/mongo-organisations.repository.ts';
import { OrganisationQueries } from './queries/organisation-queries.ts';
import { AddMember } from './use-cases/add-member.ts';
import { ChangeOrganisation } from './use-cases/change-organisation.ts';
import { CompositionChange } from './use-cases/composition-change.ts';
import {
  OrganisationDirectory,
  OrganisationMessages,
  Organisations,
  OrganisationTree,
} from './use-cases/ports.ts';
import { RegisterOrganisation } from './use-cases/register-organisation.ts';
import { ReplaceComposition } from './use-cases/replace-composition.ts';
import { OrganisationImport } from './use-cases/import-ports.ts';
import { KeepImportedOrganisations } from './use-cases/keep-imported-organisations.ts';
import { OrganisationRehearsal } from './use-cases/organisation-rehearsal.ts';
import { CompositionController } from './http/composition.controller.ts';
import { OrganisationController } from './http/organisation.controller.ts';
import { organisationCollections } from './persistence/organisation.schema.ts';

const useCases = [
  RegisterOrganisation,
  ChangeOrganisation,
  CompositionChange,
  AddMember,
  ReplaceComposition,
];

@Module({
  providers: [
    ...useCases,
    OrganisationQueries,
    OrganisationRehearsal,
    { provide: OrganisationImport, useClass: KeepImportedOrganisations },
    { provide: Organisations, useClass: MongoOrganisationsRepository },
    { provide: OrganisationDirectory, useExisting: Organisations },
    { provide: OrganisationTree, useClass: MongoOrganisationTree },
    toOutbox(OrganisationMessages, organisationMessages),
  ],
  exports: [...useCases, OrganisationQueries, OrganisationDirectory, OrganisationImport],
})
export class OrganisationModule {}

export const organisationFeature = feature({
  module: OrganisationModule,
  controllers: [OrganisationController, CompositionController],
  collections: organisationCollections,
});
