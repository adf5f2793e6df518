import { newId } from '@regional-events/kernel';
import type { Connection } from '@regional-events/platform-mongo';
import { Session } from '../../programme/domain/session/session.ts';
import { MongoEventRepository } from '../../programme/persistence/mongo-event.repository.ts';
import { MongoSeriesRepository } from '../../programme/persistence/mongo-series.repository.ts';
import { MongoSessionRepository } from '../../programme/persistence/mongo-session.repository.ts';
import { day, published } from '../../programme/testing/event-builder.ts';
import { spring } from '../../programme/testing/series-builder.ts';
import { agendaFor, sessionState } from '../../programme/testing/session-builder.ts';
import { secretariat } from '../../testing/actors.ts';

/** Somebody gets a part in another event on this day. */
export async function giveAPart(
  connection: Connection,
  personId: string,
  date: string,
): Promise<string> {
  const registration = {
    opensAt: '2022-03-02T08:00:00.000Z',
    closesAt: '2022-03-20T20:00:00.000Z',
  };
  const other = published({ details: { days: [day(date)], registration } });
  await new MongoEventRepository(connection).save(other);
  const speakers = [{ personId, role: 'keynote' }] as const;
  const state = { ...sessionState({ date, speakers: [...speakers] }), eventId: other.id };
  const agenda = agendaFor('organiser', {
    days: [{ date, startTime: '09:00', endTime: '16:30', coOrganised: false }],
  });
  await new MongoSessionRepository(connection).save(Session.plan(newId(), state, agenda));
  return other.id;
}

/** The series ends before this day. */
export async function shorten(
  connection: Connection,
  seriesId: string,
  before: string,
): Promise<void> {
  const repository = new MongoSeriesRepository(connection);
  const found = await repository.find(seriesId);
  if (found === undefined) throw new Error('no series');
  const to = new Date(Date.parse(before) - 86_400_000).toISOString().slice(0, 10);
  found.change({ ...found.details, to }, [], secretariat, spring);
  await repository.save(found);
}
