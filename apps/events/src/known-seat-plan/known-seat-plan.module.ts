import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { MongoKnownSeatPlans } from './persistence/mongo-known-seat-plans.ts';
import { KnownSeatPlans } from './use-cases/ports.ts';
import { seatPlanTopic } from '@regional-events/contracts-registrations';
import { KeepKnownSeatPlan } from './messaging/keep-known-seat-plan.ts';
import { knownSeatPlanCollection } from './persistence/mongo-known-seat-plans.ts';

@Module({
  providers: [{ provide: KnownSeatPlans, useClass: MongoKnownSeatPlans }],
  exports: [KnownSeatPlans],
})
export class KnownSeatPlanModule {}

export const knownSeatPlanFeature = feature({
  module: KnownSeatPlanModule,
  handlers: [KeepKnownSeatPlan],
  collections: [knownSeatPlanCollection],
  reads: [seatPlanTopic],
});
