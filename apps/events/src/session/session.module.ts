import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { EventPortsModule } from '../event/event-ports.module.ts';
import { MongoSessionRepository } from './persistence/mongo-session.repository.ts';
import { SessionReads } from './queries/session-reads.ts';
import { ChangeSession } from './use-cases/change-session.ts';
import { Guests } from './use-cases/guests.ts';
import { PlanSession } from './use-cases/plan-session.ts';
import { SessionRepository } from './use-cases/ports.ts';
import { RemoveSession } from './use-cases/remove-session.ts';
import { SessionController } from './http/session.controller.ts';
import { sessionCollection } from './persistence/session.schema.ts';

const useCases = [PlanSession, ChangeSession, RemoveSession];

@Module({
  imports: [EventPortsModule],
  providers: [
    ...useCases,
    SessionReads,
    Guests,
    { provide: SessionRepository, useClass: MongoSessionRepository },
  ],
  exports: [...useCases, SessionReads],
})
export class SessionModule {}

export const sessionFeature = feature({
  module: SessionModule,
  controllers: [SessionController],
  collections: [sessionCollection],
});
