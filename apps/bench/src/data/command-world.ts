import { newId } from '@regional-events/kernel';
import type { mongo } from 'mongoose';

const DAY_MS = 86_400_000;
const ROOM_FOR_ALL = 1_000_000;

export interface CommandWorld {
  readonly clientId: string;
  readonly organisationId: string;
  readonly eventIds: readonly string[];
  readonly personIds: readonly string[];
}

/** Many published events with room for everybody, so that neither conflicts nor waiting lists are what is measured. */
export function commandWorld(events: number, people: number): CommandWorld {
  return {
    clientId: newId(),
    organisationId: newId(),
    eventIds: Array.from({ length: events }, () => newId()),
    personIds: Array.from({ length: people }, () => newId()),
  };
}

interface Stored {
  readonly _id: string;
}

/** What the registrations service knows after it has heard of the world. Its collections must be there. */
export async function storeWorld(db: mongo.Db, world: CommandWorld): Promise<void> {
  const { organisationId, eventIds, personIds } = world;
  await db.collection<Stored>('known-events').insertMany(eventIds.map(knownEvent));
  await db.collection<Stored>('known-organisations').insertOne({ _id: organisationId });
  const affiliations = [{ organisationId, from: '2020-01-01', to: null }];
  await db
    .collection<Stored>('known-people')
    .insertMany(personIds.map((_id) => ({ _id, affiliations })));
  await db.collection<Stored>('seat-plans').insertMany(eventIds.map(seatPlan));
}

function knownEvent(_id: string) {
  const inAWeek = new Date(Date.now() + 7 * DAY_MS);
  return {
    _id,
    status: 'published',
    everPublished: true,
    admission: 'open',
    organiserIds: [],
    coOrganiserIds: [],
    days: [inAWeek.toISOString().slice(0, 10)],
    timeZone: 'Europe/Belgrade',
    startsAt: inAWeek,
    endsAt: new Date(inAWeek.getTime() + DAY_MS),
    opensAt: new Date(Date.now() - DAY_MS),
    closesAt: inAWeek,
  };
}

function seatPlan(_id: string) {
  return {
    _id,
    capacity: ROOM_FOR_ALL,
    taken: 0,
    onOffer: 0,
    waiting: 0,
    nextQueueNumber: 1,
    ended: null,
    termsVersion: 1,
    version: 1,
    sequence: 1,
    lastMessageId: null,
  };
}
