import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { ErasureController } from './http/erasure.controller.ts';
import { erasureTopics } from './messaging/erasure-topics.ts';
import { NoteForgottenPerson } from './messaging/note-forgotten-person.ts';
import { OutboxErasureMessages } from './messaging/outbox-erasure-messages.ts';
import { TellErasuresAgainDaily } from './messaging/tell-erasures-again-daily.ts';
import { erasureCollection } from './persistence/erasure.schema.ts';
import { MongoErasures } from './persistence/mongo-erasures.ts';
import { ErasureAge } from './queries/erasure-age.ts';
import { ErasureReads } from './queries/erasure-reads.ts';
import { KeepErasures } from './use-cases/keep-erasures.ts';
import { ErasingServices, ErasureMessages, ErasureRegister, Erasures } from './use-cases/ports.ts';
import { TellErasuresAgain } from './use-cases/tell-erasures-again.ts';

@Module({
  providers: [
    KeepErasures,
    TellErasuresAgain,
    ErasureReads,
    ErasureAge,
    { provide: ErasureMessages, useClass: OutboxErasureMessages },
    { provide: Erasures, useClass: MongoErasures },
    {
      provide: ErasingServices,
      useValue: { names: ['organisations', ...erasureTopics.map(({ service }) => service)] },
    },
    { provide: ErasureRegister, useExisting: KeepErasures },
  ],
  exports: [KeepErasures, TellErasuresAgain, ErasureReads, ErasureRegister],
})
export class ErasureModule {}

export const erasureFeature = feature({
  module: ErasureModule,
  controllers: [ErasureController],
  handlers: [NoteForgottenPerson],
  jobs: [TellErasuresAgainDaily],
  collections: [erasureCollection],
  reads: [...erasureTopics],
});
