import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { SeatingModule } from '../seating/seating.module.ts';
import { FollowGonePeople } from './messaging/follow-gone-people.ts';
import { ForgetPersonAgain, ReplacePersonAgain } from './messaging/look-again.ts';
import { TakeUpLeftoversDaily } from './messaging/take-up-leftovers-daily.ts';
import { OutboxErasureMessages } from './messaging/outbox-erasure-messages.ts';
import { ForgetPerson } from './use-cases/forget-person.ts';
import { ErasureMessages } from './use-cases/ports.ts';
import { RegistrationsOfPerson } from './use-cases/registrations-of-person.ts';
import { ReplacePerson } from './use-cases/replace-person.ts';
import { TakeUpLeftovers } from './use-cases/take-up-leftovers.ts';

const useCases = [ForgetPerson, ReplacePerson, TakeUpLeftovers];

/** What becomes of the registrations of people who are erased, or were entered twice. */
@Module({
  imports: [SeatingModule],
  providers: [
    ...useCases,
    RegistrationsOfPerson,
    { provide: ErasureMessages, useClass: OutboxErasureMessages },
  ],
  exports: useCases,
})
export class GonePersonModule {}

export const gonePersonFeature = feature({
  module: GonePersonModule,
  handlers: [FollowGonePeople],
  jobs: [ForgetPersonAgain, ReplacePersonAgain, TakeUpLeftoversDaily],
});
