import { Module } from '@nestjs/common';
import { Agendas } from '../session/use-cases/ports.ts';
import { DaysOfEvents } from '../series/use-cases/ports.ts';
import { MongoAgendas } from './persistence/mongo-agendas.ts';
import { MongoDaysOfEvents } from './persistence/mongo-days-of-events.ts';

/**
 * The ports that series and sessions need from events; a module of its own, because the event's module imports theirs.
 */
@Module({
  providers: [
    { provide: Agendas, useClass: MongoAgendas },
    { provide: DaysOfEvents, useClass: MongoDaysOfEvents },
  ],
  exports: [Agendas, DaysOfEvents],
})
export class EventPortsModule {}
