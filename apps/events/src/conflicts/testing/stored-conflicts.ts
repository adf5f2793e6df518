import { newId, type Actor, type CommandContext } from '@regional-events/kernel';
import { FakeClock } from '@regional-events/testing';
import type { KnownSeatPlan } from '../../known-seat-plan/known-seat-plans.ts';
import { Session, type SessionDetails } from '../../programme/domain/session/session.ts';
import { MongoEventRepository } from '../../programme/persistence/mongo-event.repository.ts';
import { MongoSessionRepository } from '../../programme/persistence/mongo-session.repository.ts';
import { MongoOccupation } from '../../programme/queries/mongo-occupation.ts';
import { day, draft, noon } from '../../programme/testing/event-builder.ts';
import { agendaFor, sessionDetails } from '../../programme/testing/session-builder.ts';
import { aCopyOf } from '../../testing/a-copy-of.ts';
import { by, organiserId, secretariat } from '../../testing/actors.ts';
import { openEventsDatabase } from '../../testing/open-events-database.ts';
import { noVenues } from '../../venue/testing/some-venues.ts';
import { MongoIgnoredConflicts } from '../persistence/mongo-ignored-conflicts.ts';
import { ConflictsAcrossEvents } from '../use-cases/conflicts-across-events.ts';
import { EventConflicts } from '../use-cases/event-conflicts.ts';
import { GuardedSchedule } from '../use-cases/guarded-schedule.ts';
import { SurroundingsOf } from '../use-cases/surroundings-of.ts';

/** The first day of every event here. */
export const date = '2030-05-14';

export type StoredConflicts = Awaited<ReturnType<typeof openStoredConflicts>>;

interface Wish {
  readonly more?: Partial<SessionDetails>;
  readonly actor?: Actor;
  readonly ignoring?: string;
  /** Switched off, the twin of a test shows what it guards. */
  readonly guarded?: boolean;
}

/** Conflicts over a database, without holidays and venues. */
export async function openStoredConflicts() {
  const database = await openEventsDatabase();
  const { connection, unitOfWork } = database;
  const events = new MongoEventRepository(connection);
  const sessions = new MongoSessionRepository(connection);
  const occupation = new MongoOccupation(
    connection,
    aCopyOf((): KnownSeatPlan | undefined => undefined),
  );
  const ignored = new MongoIgnoredConflicts(connection);
  const surroundings = new SurroundingsOf(occupation, { between: async () => [] }, noVenues);
  const clock = new FakeClock(noon);
  const guard = new GuardedSchedule(occupation, surroundings, ignored, clock);
  const conflicts = new EventConflicts(unitOfWork, occupation, surroundings, ignored, clock);

  const acrossEvents = new ConflictsAcrossEvents(occupation, conflicts, clock);

  const anEvent = async (organiserIds: readonly string[] = [organiserId]) => {
    const event = draft({ details: { days: [day(date), day('2030-05-15')], organiserIds } });
    await unitOfWork.run(by(secretariat), async () => events.save(event));
    return event.id;
  };

  /** As the use case does it: written, and asked after inside the same transaction. */
  const planned = (eventId: string, personId: string, wish: Wish = {}): Promise<string> => {
    const { more, actor = secretariat, ignoring = null, guarded = true } = wish;
    const speakers = [{ personId, role: 'presenter' as const }];
    const details = sessionDetails({ date, speakers, ...more });
    const days = [{ date, startTime: null, endTime: null, coOrganised: false }];
    const context: CommandContext = by(actor);
    return unitOfWork.run(context, async () => {
      const state = { eventId, createdBy: actor.clientId, externalRef: null, details };
      const session = Session.plan(newId(), state, agendaFor('organiser', { days }));
      await sessions.save(session);
      const asked = { eventId, sessionId: session.id };
      if (guarded) await guard.expectSchedulable(asked, ignoring, context);
      return session.id;
    });
  };

  return { database, events, occupation, guard, conflicts, acrossEvents, anEvent, planned };
}
