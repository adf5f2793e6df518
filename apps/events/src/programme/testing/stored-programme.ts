import type { RegionalEvent } from '../domain/event/regional-event.ts';
import { agendaOf } from '../domain/session/agenda.ts';
import { Session, type SessionDetails } from '../domain/session/session.ts';
import { newId } from '@regional-events/kernel';
import { MongoOutbox } from '@regional-events/platform-mongo-messaging';
import { FakeClock } from '@regional-events/testing';
import type { KnownSeatPlan } from '../../known-seat-plan/known-seat-plans.ts';
import { aCopyOf } from '../../testing/a-copy-of.ts';
import { by, secretariat } from '../../testing/actors.ts';
import type { EventsDatabase } from '../../testing/open-events-database.ts';
import type { Venues } from '../../venue/use-cases/ports.ts';
import { noVenues } from '../../venue/testing/some-venues.ts';
import type { ScheduleGuard } from '../../conflicts/use-cases/guard-ports.ts';
import { noConflicts } from '../../conflicts/testing/no-conflicts.ts';
import { eventMessages } from '../messaging/event-messages.ts';
import { MongoAgendaReleases } from '../persistence/mongo-agenda-releases.ts';
import { MongoEventRepository } from '../persistence/mongo-event.repository.ts';
import { MongoSeriesRepository } from '../persistence/mongo-series.repository.ts';
import { MongoSessionRepository } from '../persistence/mongo-session.repository.ts';
import { KeptVenueRooms } from '../../venue/use-cases/kept-venue-rooms.ts';
import { AgendaImports } from '../use-cases/agenda-imports.ts';
import { KeepImportedSessions } from '../use-cases/keep-imported-sessions.ts';
import { PrepareAgenda } from '../use-cases/prepare-agenda.ts';
import { SessionLookups } from '../use-cases/session-lookups.ts';
import { CloneEvent } from '../use-cases/clone-event.ts';
import { CopyAgenda } from '../use-cases/copy-agenda.ts';
import { AgendaVersionReads } from '../queries/agenda-version-reads.ts';
import { AgendaStore } from '../use-cases/agenda-store.ts';
import { EventLookups } from '../use-cases/event-lookups.ts';
import { EventStore } from '../use-cases/event-store.ts';
import { MovedAgendas } from '../use-cases/moved-agendas.ts';
import { StillTakingPart } from '../use-cases/still-taking-part.ts';
import { ReleaseAgenda } from '../use-cases/release-agenda.ts';
import { RescheduleEvent } from '../use-cases/reschedule-event.ts';
import { SessionStore } from '../use-cases/session-store.ts';
import { noon } from './event-builder.ts';
import { agendaFor, sessionDetails } from './session-builder.ts';

export type StoredProgramme = ReturnType<typeof storedProgramme>;

/** Use cases over a database; every organisation takes part but those that are retired here. */
export function storedProgramme(
  { connection, unitOfWork }: EventsDatabase,
  venues: Venues = noVenues,
  guard: ScheduleGuard = noConflicts,
) {
  const retired = new Set<string>();
  const organisations = aCopyOf((id) => {
    const status: 'retired' | 'active' = retired.has(id) ? 'retired' : 'active';
    return { id, status };
  });
  const outbox = new MongoOutbox(connection);
  const events = new MongoEventRepository(connection);
  const sessions = new MongoSessionRepository(connection);
  const messages = {
    append: async (event: RegionalEvent, context: ReturnType<typeof by>) =>
      outbox.append(eventMessages(event, context)),
  };
  const store = new EventStore(
    events,
    messages,
    aCopyOf((): KnownSeatPlan | undefined => undefined),
  );
  const series = new MongoSeriesRepository(connection);
  const erased = new Set<string>();
  const people = aCopyOf((id) => (erased.has(id) ? undefined : { id, affiliations: [] }));
  const parts = new StillTakingPart(organisations, people);
  const lookups = new EventLookups(series, organisations, sessions, venues, guard);
  const clock = new FakeClock(noon);
  const agendas = new AgendaStore(sessions, venues, new MongoAgendaReleases(connection));
  const rooms = new KeptVenueRooms(noVenues);
  const sessionLookups = new SessionLookups(organisations, people, noVenues);
  const imports = new AgendaImports(
    store,
    new PrepareAgenda(store, lookups, rooms, clock),
    new KeepImportedSessions(events, sessions, sessionLookups, people, rooms),
  );
  return {
    events,
    release: new ReleaseAgenda(unitOfWork, store, agendas, clock, guard),
    versions: new AgendaVersionReads(
      connection,
      store,
      new SessionStore(sessions, events),
      agendas,
    ),
    sessions,
    retired,
    erased,
    reschedule: new RescheduleEvent(unitOfWork, store, lookups, new MovedAgendas(sessions), clock),
    clone: new CloneEvent(unitOfWork, store, lookups, new CopyAgenda(sessions, parts), clock),
    imports,
    keep: (event: RegionalEvent) => unitOfWork.run(by(secretariat), async () => events.save(event)),
    plan: async (eventId: string, more: Partial<SessionDetails>) => {
      const details = sessionDetails(more);
      const day = { date: details.date, startTime: null, endTime: null, coOrganised: false };
      const state = { eventId, createdBy: secretariat.clientId, externalRef: null, details };
      const session = Session.plan(newId(), state, agendaFor('organiser', { days: [day] }));
      await unitOfWork.run(by(secretariat), async () => sessions.save(session));
      return session.id;
    },
    changeSession: async (eventId: string, id: string, more: Partial<SessionDetails>) =>
      unitOfWork.run(by(secretariat), async () => {
        const agenda = agendaOf(await events.lock(eventId), secretariat);
        const session = await sessions.find(eventId, id);
        session?.change({ ...session.details, ...more }, agenda);
        if (session !== undefined) await sessions.save(session);
        return null;
      }),
    removeSession: async (eventId: string, id: string) =>
      unitOfWork.run(by(secretariat), async () => {
        const session = await sessions.find(eventId, id);
        if (session !== undefined) await sessions.remove(session);
        return null;
      }),
    /** As the use case does it: the event is locked. */
    planLocked: (eventId: string, more: Partial<SessionDetails>) =>
      unitOfWork.run(by(secretariat), async () => {
        const agenda = agendaOf(await events.lock(eventId), secretariat);
        const state = { eventId, createdBy: 'c', externalRef: null, details: sessionDetails(more) };
        await sessions.save(Session.plan(newId(), state, agenda));
      }),
    /** Its sessions, each with its day and beginning. */
    agenda: async (eventId: string) =>
      (await sessions.agenda(eventId)).map(({ id, details }) => ({ id, ...details })),
  };
}
