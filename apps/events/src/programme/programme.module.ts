import { Module } from '@nestjs/common';
import { toOutbox } from '@regional-events/platform-messaging';
import { feature } from '@regional-events/platform-service';
import { ConflictsModule } from '../conflicts/conflicts.module.ts';
import { VenueModule } from '../venue/venue.module.ts';
import { EventCloneController } from './http/event-clone.controller.ts';
import { AgendaVersionController } from './http/agenda-version.controller.ts';
import { EventController } from './http/event.controller.ts';
import { EventVerbsController } from './http/event-verbs.controller.ts';
import { SeriesController } from './http/series.controller.ts';
import { SessionController } from './http/session.controller.ts';
import { eventMessages } from './messaging/event-messages.ts';
import { seriesMessages } from './messaging/series-messages.ts';
import { agendaVersionCollection } from './persistence/agenda-version.schema.ts';
import { eventCollection } from './persistence/event.schema.ts';
import { MongoAgendaReleases } from './persistence/mongo-agenda-releases.ts';
import { MongoEventRepository } from './persistence/mongo-event.repository.ts';
import { MongoSeriesRepository } from './persistence/mongo-series.repository.ts';
import { MongoSessionRepository } from './persistence/mongo-session.repository.ts';
import { scheduleHoldCollection } from './persistence/schedule-hold.schema.ts';
import { seriesCollection } from './persistence/series.schema.ts';
import { sessionCollection } from './persistence/session.schema.ts';
import { AgendaVersionReads } from './queries/agenda-version-reads.ts';
import { EventReads } from './queries/event-reads.ts';
import { MongoNeighbours } from './queries/mongo-neighbours.ts';
import { MongoProgramme } from './queries/mongo-programme.ts';
import { MongoSchedules } from './queries/mongo-schedules.ts';
import { SeriesReads } from './queries/series-reads.ts';
import { SessionReads } from './queries/session-reads.ts';
import { AgendaStore } from './use-cases/agenda-store.ts';
import { AgendaImports } from './use-cases/agenda-imports.ts';
import { KeepImportedSessions } from './use-cases/keep-imported-sessions.ts';
import { PrepareAgenda } from './use-cases/prepare-agenda.ts';
import { AnnounceSeries } from './use-cases/announce-series.ts';
import { ChangeEvent } from './use-cases/change-event.ts';
import { ChangeSeries } from './use-cases/change-series.ts';
import { CloneEvent } from './use-cases/clone-event.ts';
import { CopyAgenda } from './use-cases/copy-agenda.ts';
import { StillTakingPart } from './use-cases/still-taking-part.ts';
import { ChangeSession } from './use-cases/change-session.ts';
import { DraftEvent } from './use-cases/draft-event.ts';
import { EventDrafts } from './use-cases/event-drafts.ts';
import { EventLookups } from './use-cases/event-lookups.ts';
import { EventStore } from './use-cases/event-store.ts';
import { EventVerbs } from './use-cases/event-verbs.ts';
import { JoinDay } from './use-cases/join-day.ts';
import { JointDays } from './use-cases/joint-day-ports.ts';
import { Neighbours } from './use-cases/neighbour-ports.ts';
import { PlanSession } from './use-cases/plan-session.ts';
import {
  AgendaReleases,
  EventMessages,
  EventRepository,
  SeriesMessages,
  SeriesRepository,
  SessionRepository,
} from './use-cases/ports.ts';
import { MovedAgendas } from './use-cases/moved-agendas.ts';
import { PlannedEvents } from './use-cases/planned-events.ts';
import { ReplaceSpeaker } from './use-cases/replace-speaker.ts';
import { Speakers } from './use-cases/speaker-ports.ts';
import { AgendaImport, Programme, ProgrammeChanges } from './use-cases/programme-ports.ts';
import { ReleaseAgenda } from './use-cases/release-agenda.ts';
import { RescheduleEvent } from './use-cases/reschedule-event.ts';
import { RemoveSession } from './use-cases/remove-session.ts';
import { Schedules } from './use-cases/schedule-ports.ts';
import { SeriesLookups } from './use-cases/series-lookups.ts';
import { SeriesStore } from './use-cases/series-store.ts';
import { SeriesVerbs } from './use-cases/series-verbs.ts';
import { SessionLookups } from './use-cases/session-lookups.ts';
import { SessionStore } from './use-cases/session-store.ts';

const series = [AnnounceSeries, ChangeSeries, SeriesVerbs, SeriesReads];
const events = [DraftEvent, ChangeEvent, EventVerbs, RescheduleEvent, CloneEvent, EventReads];
const sessions = [PlanSession, ChangeSession, RemoveSession, SessionReads];
const agendas = [ReleaseAgenda, AgendaStore, AgendaVersionReads];

/** Series, events and sessions: a transaction that changes one of them locks another. */
@Module({
  imports: [VenueModule, ConflictsModule],
  providers: [
    ...series,
    ...events,
    ...sessions,
    ...agendas,
    SeriesStore,
    SeriesLookups,
    EventStore,
    EventDrafts,
    MovedAgendas,
    EventLookups,
    SessionStore,
    SessionLookups,
    StillTakingPart,
    CopyAgenda,
    PrepareAgenda,
    KeepImportedSessions,
    { provide: AgendaImport, useClass: AgendaImports },
    { provide: SeriesRepository, useClass: MongoSeriesRepository },
    { provide: EventRepository, useClass: MongoEventRepository },
    { provide: SessionRepository, useClass: MongoSessionRepository },
    { provide: AgendaReleases, useClass: MongoAgendaReleases },
    { provide: Programme, useClass: MongoProgramme },
    { provide: Schedules, useClass: MongoSchedules },
    { provide: Neighbours, useClass: MongoNeighbours },
    { provide: JointDays, useClass: JoinDay },
    { provide: Speakers, useClass: ReplaceSpeaker },
    { provide: ProgrammeChanges, useClass: PlannedEvents },
    toOutbox(SeriesMessages, seriesMessages),
    toOutbox(EventMessages, eventMessages),
  ],
  exports: [
    ...series,
    ...events,
    ...sessions,
    ...agendas,
    Programme,
    ProgrammeChanges,
    Schedules,
    Neighbours,
    JointDays,
    Speakers,
    AgendaImport,
  ],
})
export class ProgrammeModule {}

export const programmeFeature = feature({
  module: ProgrammeModule,
  controllers: [
    SeriesController,
    EventController,
    EventVerbsController,
    EventCloneController,
    SessionController,
    AgendaVersionController,
  ],
  collections: [
    seriesCollection,
    eventCollection,
    sessionCollection,
    scheduleHoldCollection,
    agendaVersionCollection,
  ],
});
