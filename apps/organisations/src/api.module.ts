import { Module } from '@nestjs/common';
import { ClientModule } from './client/client.module.ts';
import { ClientVerbsController } from './client/http/client-verbs.controller.ts';
import { ClientStandingController } from './client/http/client-standing.controller.ts';
import { ClientController } from './client/http/client.controller.ts';
import { MeController } from './client/http/me.controller.ts';
import { CompositionController } from './organisation/http/composition.controller.ts';
import { OrganisationController } from './organisation/http/organisation.controller.ts';
import { OrganisationModule } from './organisation/organisation.module.ts';
import { NamesOfPeopleController } from './person/http/names-of-people.controller.ts';
import { PersonController } from './person/http/person.controller.ts';
import { PersonModule } from './person/person.module.ts';
import { TokenPreparation } from './preparations.ts';
import { MetadataController } from './token/http/metadata.controller.ts';
import { TokenController } from './token/http/token.controller.ts';
import { TokenModule } from './token/token.module.ts';

@Module({
  imports: [OrganisationModule, PersonModule, ClientModule, TokenModule],
  providers: [TokenPreparation],
  controllers: [
    TokenController,
    MetadataController,
    MeController,
    ClientController,
    ClientVerbsController,
    ClientStandingController,
    OrganisationController,
    CompositionController,
    PersonController,
    NamesOfPeopleController,
  ],
})
export class ApiModule {}
