import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { ErasureController } from './http/erasure.controller.ts';
import { erasureTopics } from './messaging/erasure-topics.ts';
import { NoteForgottenPerson } from './messaging/note-forgotten-person.ts';
import { erasureCollection } from './persistence/erasure.schema.ts';
import { MongoErasures } from './persistence/mongo-erasures.ts';
import { ErasureAge } from './queries/erasure-age.ts';
import { ErasureReads } from './queries/erasure-reads.ts';
import { KeepErasures } from './use-cases/keep-erasures.ts';
import { ErasingServices, ErasureRegister, Erasures } from './use-cases/ports.ts';

@Module({
  providers: [
    KeepErasures,
    ErasureReads,
    ErasureAge,
    { provide: Erasures, useClass: MongoErasures },
    {
      provide: ErasingServices,
      useValue: { names: ['organisations', ...erasureTopics.map(({ service }) => service)] },
    },
    { provide: ErasureRegister, useExisting: KeepErasures },
  ],
  exports: [KeepErasures, ErasureReads, ErasureRegister],
})
export class ErasureModule {}

export const erasureFeature = feature({
  module: ErasureModule,
  controllers: [ErasureController],
  handlers: [NoteForgottenPerson],
  collections: [erasureCollection],
  reads: [...erasureTopics],
});
