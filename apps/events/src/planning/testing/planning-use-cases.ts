import { noConflicts } from '../../conflicts/testing/no-conflicts.ts';
import { MongoCopy, MongoOutbox } from '@regional-events/platform-mongo-messaging';
import type { Connection } from '@regional-events/platform-mongo';
import type { UnitOfWork } from '@regional-events/platform-messaging';
import { FakeClock } from '@regional-events/testing';
import { CalendarDayReads } from '../../calendar/queries/calendar-day-reads.ts';
import { KnownOrganisations } from '../../known-organisation/known-organisations.ts';
import { KnownSeatPlans } from '../../known-seat-plan/known-seat-plans.ts';
import { eventMessages } from '../../programme/messaging/event-messages.ts';
import { MongoEventRepository } from '../../programme/persistence/mongo-event.repository.ts';
import { MongoSeriesRepository } from '../../programme/persistence/mongo-series.repository.ts';
import { MongoSessionRepository } from '../../programme/persistence/mongo-session.repository.ts';
import { MongoProgramme } from '../../programme/queries/mongo-programme.ts';
import { EventDrafts } from '../../programme/use-cases/event-drafts.ts';
import { EventLookups } from '../../programme/use-cases/event-lookups.ts';
import { EventStore } from '../../programme/use-cases/event-store.ts';
import { MovedAgendas } from '../../programme/use-cases/moved-agendas.ts';
import { PlannedEvents } from '../../programme/use-cases/planned-events.ts';
import { noVenues } from '../../venue/testing/some-venues.ts';
import { sentenceOf } from '../texts/sentence.ts';
import { AdoptPlan, type ReasonWords } from '../use-cases/adopt-plan.ts';
import { PlanEventsOfSeries } from '../use-cases/plan-events-of-series.ts';
import { PlanGroundwork } from '../use-cases/plan-grounds.ts';

export const inEnglish: ReasonWords = {
  sentenceOf: (reason) => sentenceOf(reason, 'en'),
  notesFor: () => [],
};

/** Planning over a real database, as the module puts it together. */
export function planningUseCases(connection: Connection, unitOfWork: UnitOfWork, now: Date) {
  const clock = new FakeClock(now);
  const programme = new MongoProgramme(connection);
  const groundwork = new PlanGroundwork(programme, new CalendarDayReads(connection), clock);
  const outbox = new MongoOutbox(connection);
  const store = new EventStore(
    new MongoEventRepository(connection),
    { append: (event, context) => outbox.append(eventMessages(event, context)) },
    new MongoCopy(connection, KnownSeatPlans),
  );
  const lookups = new EventLookups(
    new MongoSeriesRepository(connection),
    new MongoCopy(connection, KnownOrganisations),
    new MongoSessionRepository(connection),
    noVenues,
    noConflicts,
  );
  const changes = new PlannedEvents(
    new EventDrafts(store, lookups, clock),
    lookups,
    store,
    new MovedAgendas(new MongoSessionRepository(connection)),
    clock,
  );
  return {
    changes,
    planEvents: new PlanEventsOfSeries(programme, groundwork),
    adoptPlan: new AdoptPlan(unitOfWork, programme, changes, groundwork),
  };
}
