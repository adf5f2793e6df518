import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { inTransaction } from '@regional-events/platform-mongo';
import { MongoOutbox } from '@regional-events/platform-mongo-messaging';
import { MongoJobs } from '@regional-events/platform-jobs';
import { FakeClock } from '@regional-events/testing';
import { MongoCalendarLinks } from '../calendar-files/persistence/mongo-calendar-links.ts';
import { published } from '../programme/testing/event-builder.ts';
import { storedProgramme, type StoredProgramme } from '../programme/testing/stored-programme.ts';
import { ReplaceSpeaker } from '../programme/use-cases/replace-speaker.ts';
import { by, secretariat } from '../testing/actors.ts';
import { openEventsDatabase, type EventsDatabase } from '../testing/open-events-database.ts';
import { OutboxErasureMessages } from './messaging/outbox-erasure-messages.ts';
import { GonePeople } from './use-cases/gone-people.ts';

let database: EventsDatabase;
let programme: StoredProgramme;
let links: MongoCalendarLinks;
let gone: GonePeople;
const context = by(secretariat);

beforeAll(async () => {
  database = await openEventsDatabase();
  const { connection } = database;
  programme = storedProgramme(database);
  links = new MongoCalendarLinks(connection);
  gone = new GonePeople(
    new ReplaceSpeaker(programme.sessions),
    links,
    new OutboxErasureMessages(new MongoOutbox(connection)),
    new MongoJobs(connection),
    new FakeClock(),
  );
});

const inTurn = <T>(work: () => Promise<T>) => inTransaction(database.connection, work);

/** An event whose session is moderated by the one, presented by both, and their calendars. */
async function spoken() {
  const [one, other] = [newId(), newId()];
  const event = published();
  await programme.keep(event);
  await programme.plan(event.id, {
    speakers: [
      { personId: one, role: 'moderator' },
      { personId: one, role: 'presenter' },
      { personId: other, role: 'presenter' },
    ],
  });
  const maker = { clientId: newId(), role: 'secretariat', organisationId: null } as const;
  const item = {
    id: newId(),
    kind: 'person',
    targetId: one,
    createdAt: new Date().toISOString(),
  } as const;
  await inTurn(() => links.add({ item, maker, version: 1 }, newId()));
  const speakers = async () => (await programme.sessions.agenda(event.id))[0]?.details.speakers;
  return { one, other, linkId: item.id, speakers };
}

describe('A speaker', () => {
  it('who is erased is in no draft and no calendar any more, which is acknowledged', async () => {
    const { one, other, linkId, speakers } = await spoken();
    await inTurn(() => gone.forget(one, context));
    expect(await speakers()).toEqual([{ personId: other, role: 'presenter' }]);
    expect(await links.find(linkId)).toBeUndefined();
    const rows = await database.connection.model('outbox').find({ subject: one }).lean();
    expect(rows).toMatchObject([{ data: { personId: one, service: 'events' } }]);
  });

  it('who was entered twice speaks once in each role, and keeps the address of the calendar', async () => {
    const { one, other, linkId, speakers } = await spoken();
    await inTurn(() => gone.replace(one, other, context));
    expect(await speakers()).toEqual([
      { personId: other, role: 'moderator' },
      { personId: other, role: 'presenter' },
    ]);
    expect((await links.find(linkId))?.item.targetId).toBe(other);
  });
});
