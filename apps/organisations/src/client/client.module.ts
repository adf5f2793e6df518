import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { KnownClients } from '@regional-events/platform-auth';
import { CONFIG } from '@regional-events/platform-config';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { firstClientOf, type OrganisationsConfig } from '../organisations.config.ts';
import { toOutbox } from '@regional-events/platform-messaging';
import { clientMessages } from './messaging/client-messages.ts';
import { MongoClientsRepository } from './persistence/mongo-clients.repository.ts';
import { ClientQueries } from './queries/client-queries.ts';
import { StoredClients } from './queries/stored-clients.ts';
import { NodeSecrets } from './secrets/node-secrets.ts';
import { ChangeClient } from './use-cases/change-client.ts';
import { CheckCredentials } from './use-cases/check-credentials.ts';
import { ClientStore } from './use-cases/client-store.ts';
import { KeepFirstClient } from './use-cases/keep-first-client.ts';
import {
  ClientCredentials,
  ClientMessages,
  Clients,
  FirstClientSettings,
  Secrets,
} from './use-cases/ports.ts';
import { RegisterClient } from './use-cases/register-client.ts';
import { RevokeClient } from './use-cases/revoke-client.ts';
import { RotateClientSecret } from './use-cases/rotate-client-secret.ts';
import { ClientStandingController } from './http/client-standing.controller.ts';
import { ClientVerbsController } from './http/client-verbs.controller.ts';
import { ClientController } from './http/client.controller.ts';
import { MeController } from './http/me.controller.ts';
import { clientCollections } from './persistence/client.schema.ts';

const useCases = [RegisterClient, ChangeClient, RotateClientSecret, RevokeClient, KeepFirstClient];

@Module({
  imports: [OrganisationModule],
  providers: [
    ...useCases,
    ClientStore,
    ClientQueries,
    { provide: Clients, useClass: MongoClientsRepository },
    toOutbox(ClientMessages, clientMessages),
    { provide: Secrets, useClass: NodeSecrets },
    { provide: ClientCredentials, useClass: CheckCredentials },
    { provide: KnownClients, useClass: StoredClients },
    {
      provide: FirstClientSettings,
      useFactory: (config: OrganisationsConfig) => ({ firstClient: firstClientOf(config) }),
      inject: [CONFIG],
    },
  ],
  exports: [...useCases, ClientQueries, ClientCredentials, FirstClientSettings, KnownClients],
})
export class ClientModule {}

export const clientFeature = feature({
  module: ClientModule,
  controllers: [MeController, ClientController, ClientVerbsController, ClientStandingController],
  collections: clientCollections,
});
