import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { inTransaction } from '@regional-events/platform-mongo';
import { MongoCopy, MongoOutbox } from '@regional-events/platform-mongo-messaging';
import { MongoJobs } from '@regional-events/platform-jobs';
import { FakeClock } from '@regional-events/testing';
import { MongoCalendarLinks } from '../calendar-files/persistence/mongo-calendar-links.ts';
import { EndedPeople } from '../known-person/ended-people.ts';
import { MongoSchedules } from '../programme/queries/mongo-schedules.ts';
import { published } from '../programme/testing/event-builder.ts';
import { storedProgramme, type StoredProgramme } from '../programme/testing/stored-programme.ts';
import { ReplaceSpeaker } from '../programme/use-cases/replace-speaker.ts';
import { by, partnerOf, secretariat, strangerId } from '../testing/actors.ts';
import { openEventsDatabase, type EventsDatabase } from '../testing/open-events-database.ts';
import { OutboxErasureMessages } from './messaging/outbox-erasure-messages.ts';
import { GonePeople } from './use-cases/gone-people.ts';
import { ReplaceEverywhere } from './use-cases/replace-everywhere.ts';

let database: EventsDatabase;
let programme: StoredProgramme;
let links: MongoCalendarLinks;
let gone: GonePeople;
let ended: MongoCopy<{ readonly intoPersonId: string | null }>;
let everywhere: ReplaceEverywhere;
const context = by(secretariat);

beforeAll(async () => {
  database = await openEventsDatabase();
  const { connection } = database;
  programme = storedProgramme(database);
  links = new MongoCalendarLinks(connection);
  ended = new MongoCopy(connection, EndedPeople);
  everywhere = new ReplaceEverywhere(ended, new ReplaceSpeaker(programme.sessions), links);
  gone = new GonePeople(
    everywhere,
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
  return { eventId: event.id, one, other, linkId: item.id, speakers };
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

describe('The calendar of a speaker who was entered twice', () => {
  it('has the agendas that were released under each of the ids', async () => {
    const { one, other: two, eventId } = await spoken();
    const three = newId();
    await programme.release.execute({ eventId, note: null }, context);
    for (const [double, person] of [
      [one, two],
      [two, three],
    ] as const) {
      await inTurn(() => ended.keep({ id: double, intoPersonId: person }));
      await inTurn(() => gone.replace(double, person, context));
    }
    const duties = await new MongoSchedules(database.connection).duties(
      three,
      partnerOf(strangerId),
      10,
    );
    expect(duties).toMatchObject([
      { event: { id: eventId }, sessions: [{ speakers: [{ personId: three }, {}, {}] }] },
    ]);
  });
});

describe('A speaker who ended before the message of a double was handled', () => {
  it('gets nothing of the double where the speaker was erased', async () => {
    const { one, other, linkId, speakers } = await spoken();
    await inTurn(() => ended.keep({ id: other, intoPersonId: null }));
    await inTurn(() => gone.forget(other, context));
    await inTurn(() => gone.replace(one, other, context));
    expect(await speakers()).toEqual([]);
    expect(await links.find(linkId)).toBeUndefined();
  });

  it('hands on what was of the double', async () => {
    const { one, other, linkId, speakers } = await spoken();
    const third = newId();
    await inTurn(() => ended.keep({ id: other, intoPersonId: third }));
    await inTurn(() => gone.replace(other, third, context));
    await inTurn(() => gone.replace(one, other, context));
    expect(await speakers()).toEqual([
      { personId: third, role: 'moderator' },
      { personId: third, role: 'presenter' },
    ]);
    expect((await links.find(linkId))?.item.targetId).toBe(third);
  });

  it('is looked for every day, whoever read the message and did nothing', async () => {
    const { one, other, linkId, speakers } = await spoken();
    await inTurn(() => ended.keep({ id: one, intoPersonId: other }));
    await inTurn(() => ended.keep({ id: other, intoPersonId: null }));
    await inTurn(() => everywhere.takeLeftovers());
    expect(await speakers()).toEqual([]);
    expect(await links.find(linkId)).toBeUndefined();
  });
});
