import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { controllersOf } from '@regional-events/platform-service';
import { features } from '../features.ts';
import { by, organiserId, partnerOf, secretariat, strangerId } from '../testing/actors.ts';
import { brokenRuleOf } from '../testing/broken-rule.ts';
import { openEventsDatabase, type EventsDatabase } from '../testing/open-events-database.ts';
import type { WantedVenue } from './domain/venue.ts';
import { VenueController } from './http/venue.controller.ts';
import { MongoVenues } from './persistence/mongo-venues.ts';
import { VenueReads } from './queries/venue-reads.ts';
import { VenueChanges } from './use-cases/venue-changes.ts';

const sava: WantedVenue = {
  name: 'Sava',
  city: 'Beograd',
  country: 'RS',
  address: null,
  rooms: [{ name: 'Hall A', capacity: 120 }],
  onlineLink: null,
};
const partner = partnerOf(organiserId);
const stranger = partnerOf(strangerId);

let changes: VenueChanges;
let reads: VenueReads;
let strays: EventsDatabase['strays'];

beforeAll(async () => {
  const { connection, unitOfWork, strays: outside } = await openEventsDatabase();
  strays = outside;
  changes = new VenueChanges(unitOfWork, new MongoVenues(connection));
  reads = new VenueReads(connection);
});

function add(more: Partial<WantedVenue> = {}, externalRef: string | null = null) {
  return changes.add({ details: { ...sava, ...more }, externalRef }, by(partner));
}

function change(id: string, more: Partial<WantedVenue>, actor = partner, version = '*') {
  const apply = (current: object) => ({ ...(current as WantedVenue), ...more });
  return changes.change({ id, apply }, by(actor, version));
}

async function codeOf(act: Promise<unknown>): Promise<string> {
  return (await brokenRuleOf(act)).code;
}

describe('a venue', () => {
  it('is shown as it was added, and its reference to its own client alone', async () => {
    const { item, etag } = await add({}, 'sava');
    expect(item.rooms).toEqual([{ id: expect.any(String), name: 'Hall A', capacity: 120 }]);
    expect(await reads.read(item.id, partner)).toEqual({ item, etag });
    expect((await reads.read(item.id, stranger)).item.externalRef).toBeNull();
    expect(await codeOf(add({}, 'sava'))).toBe('venue.external-ref-taken');
    const { data } = await reads.list({ limit: 5, externalRef: ['sava'] }, partner);
    expect(data).toEqual([item]);
  });

  it('lies in a city or has a link', async () => {
    const online = { city: null, country: null, rooms: [] };
    expect(await codeOf(add(online))).toBe('venue.nowhere');
    const { item } = await add({ ...online, onlineLink: 'https://meet.example.org/a' });
    expect(item.city).toBeNull();
  });

  it('has each room once, and a room keeps its id', async () => {
    const { item } = await add();
    const [hall] = item.rooms;
    const renamed = { id: hall?.id ?? '', name: 'Great hall', capacity: 130 };
    const after = await change(item.id, { rooms: [{ name: 'B', capacity: null }, renamed] });
    expect(after.item.rooms).toEqual([
      { id: expect.any(String), name: 'B', capacity: null },
      renamed,
    ]);
    const twice = [renamed, { name: 'Great hall', capacity: 1 }];
    expect(await codeOf(change(item.id, { rooms: twice }))).toBe('venue.room-named-twice');
    const unknown = [{ id: newId(), name: 'C', capacity: 1 }];
    expect(await codeOf(change(item.id, { rooms: unknown }))).toBe('venue.room-unknown');
    expect(await codeOf(change(item.id, { rooms: [renamed, { ...renamed, name: 'D' }] }))).toBe(
      'venue.room-unknown',
    );
  });

  it('is changed by whoever added it and by the secretariat, in the version that they read', async () => {
    const { item, etag } = await add();
    expect(await codeOf(change(item.id, { name: 'Ušće' }, stranger))).toBe('venue.not-yours');
    await change(item.id, { name: 'Ušće' }, secretariat, etag);
    expect(await codeOf(change(item.id, { name: 'Sava' }, partner, etag))).toBe(
      'request.stale-version',
    );
    expect(await codeOf(change(newId(), {}))).toBe('venue.not-found');
  });

  it('is written in transactions alone, by one controller', () => {
    expect(strays).toEqual([]);
    const own = controllersOf(features).filter(({ name }) => name.startsWith('Venue'));
    expect(own).toEqual([VenueController]);
  });
});
