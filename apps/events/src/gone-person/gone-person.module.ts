import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { CalendarFilesModule } from '../calendar-files/calendar-files.module.ts';
import { ProgrammeModule } from '../programme/programme.module.ts';
import { FollowGonePeople } from './messaging/follow-gone-people.ts';
import { LookAgain, TakeLeftoversDaily } from './messaging/look-again.ts';
import { OutboxErasureMessages } from './messaging/outbox-erasure-messages.ts';
import { GonePeople } from './use-cases/gone-people.ts';
import { ErasureMessages } from './use-cases/ports.ts';
import { ReplaceEverywhere } from './use-cases/replace-everywhere.ts';

/** What becomes of speakers who are erased, or were entered twice. */
@Module({
  imports: [ProgrammeModule, CalendarFilesModule],
  providers: [
    GonePeople,
    ReplaceEverywhere,
    { provide: ErasureMessages, useClass: OutboxErasureMessages },
  ],
  exports: [GonePeople, ReplaceEverywhere],
})
export class GonePersonModule {}

export const gonePersonFeature = feature({
  module: GonePersonModule,
  handlers: [FollowGonePeople],
  jobs: [LookAgain, TakeLeftoversDaily],
});
