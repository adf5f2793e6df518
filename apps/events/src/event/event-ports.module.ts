import { Module } from '@nestjs/common';
import { Agendas } from '../session/use-cases/ports.ts';
import { DaysOfEvents } from '../series/use-cases/ports.ts';
import { MongoAgendas } from './persistence/mongo-agendas.ts';
import { MongoDaysOfEvents } from './persistence/mongo-days-of-events.ts';

/** What series and sessions ask of events; apart from the event's own module, which asks them too. */
@Module({
  providers: [
    { provide: Agendas, useClass: MongoAgendas },
    { provide: DaysOfEvents, useClass: MongoDaysOfEvents },
  ],
  exports: [Agendas, DaysOfEvents],
})
export class EventPortsModule {}
