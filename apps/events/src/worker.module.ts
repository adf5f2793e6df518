import { Module } from '@nestjs/common';
import { KeepKnownClient, KnownClientModule } from '@regional-events/platform-service';
import { KnownOrganisationModule } from './known-organisation/known-organisation.module.ts';
import { KeepKnownOrganisation } from './known-organisation/messaging/keep-known-organisation.ts';
import { KnownPersonModule } from './known-person/known-person.module.ts';
import { KeepKnownPerson } from './known-person/messaging/keep-known-person.ts';
import { KnownSeatPlanModule } from './known-seat-plan/known-seat-plan.module.ts';
import { KeepKnownSeatPlan } from './known-seat-plan/messaging/keep-known-seat-plan.ts';

@Module({
  imports: [KnownClientModule, KnownOrganisationModule, KnownPersonModule, KnownSeatPlanModule],
  controllers: [KeepKnownClient, KeepKnownOrganisation, KeepKnownPerson, KeepKnownSeatPlan],
})
export class WorkerModule {}
