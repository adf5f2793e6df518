import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { ProgrammeModule } from '../programme/programme.module.ts';
import { SynergyController } from './http/synergy.controller.ts';
import { KnownProposers } from './known-proposers.ts';
import { MongoSynergies } from './persistence/mongo-synergies.ts';
import { synergyCollection } from './persistence/synergy.schema.ts';
import { FindSynergies } from './use-cases/find-synergies.ts';
import { Proposers, Synergies } from './use-cases/ports.ts';
import { ShareDay } from './use-cases/share-day.ts';
import { SynergyVerbs } from './use-cases/synergy-verbs.ts';

/** Events of different organisers that lie near each other, and the days that they hold together. */
@Module({
  imports: [ProgrammeModule],
  providers: [
    FindSynergies,
    ShareDay,
    SynergyVerbs,
    { provide: Proposers, useClass: KnownProposers },
    { provide: Synergies, useClass: MongoSynergies },
  ],
  exports: [FindSynergies, SynergyVerbs],
})
export class SynergiesModule {}

export const synergiesFeature = feature({
  module: SynergiesModule,
  controllers: [SynergyController],
  collections: [synergyCollection],
});
