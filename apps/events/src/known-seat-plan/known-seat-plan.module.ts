import { Module } from '@nestjs/common';
import { MongoKnownSeatPlans } from './persistence/mongo-known-seat-plans.ts';
import { KnownSeatPlans } from './use-cases/ports.ts';

@Module({
  providers: [{ provide: KnownSeatPlans, useClass: MongoKnownSeatPlans }],
  exports: [KnownSeatPlans],
})
export class KnownSeatPlanModule {}
