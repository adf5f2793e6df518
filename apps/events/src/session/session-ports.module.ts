import { Module } from '@nestjs/common';
import { EventAgenda } from '../event/use-cases/ports.ts';
import { MongoEventAgenda } from './persistence/mongo-event-agenda.ts';

/** What events ask of sessions; apart from the session's own module, which asks them too. */
@Module({
  providers: [{ provide: EventAgenda, useClass: MongoEventAgenda }],
  exports: [EventAgenda],
})
export class SessionPortsModule {}
