import { Module } from '@nestjs/common';
import { EventAgenda } from '../event/use-cases/ports.ts';
import { MongoEventAgenda } from './persistence/mongo-event-agenda.ts';

/** The ports that events need from sessions; a module of its own, because the session's module imports theirs. */
@Module({
  providers: [{ provide: EventAgenda, useClass: MongoEventAgenda }],
  exports: [EventAgenda],
})
export class SessionPortsModule {}
