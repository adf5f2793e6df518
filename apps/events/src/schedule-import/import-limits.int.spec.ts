import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { by, organiserId, partnerOf } from '../testing/actors.ts';
import { brokenRuleOf } from '../testing/broken-rule.ts';
import { openEventsDatabase, type EventsDatabase } from '../testing/open-events-database.ts';
import { MongoVenues } from '../venue/persistence/mongo-venues.ts';
import { KeptVenueRooms } from '../venue/use-cases/kept-venue-rooms.ts';
import { VenueChanges } from '../venue/use-cases/venue-changes.ts';
import { importWorld } from './testing/import-world.ts';

const organiser = by(partnerOf(organiserId));

let database: EventsDatabase;

beforeAll(async () => {
  database = await openEventsDatabase();
});

describe('an import', () => {
  it.each([true, false])(
    'gives a venue no more rooms than a change of it (dry run: %s)',
    async (dryRun) => {
      const { connection, unitOfWork } = database;
      const venues = new MongoVenues(connection);
      const rooms = new KeptVenueRooms(venues);
      const most = Array.from({ length: 99 }, (_, at) => ({ name: `Room ${at}`, capacity: null }));
      const place = { name: 'Sava', city: 'Beograd', country: 'RS', address: null };
      const details = { ...place, rooms: most, onlineLink: null };
      const command = { details, externalRef: null };
      const { item } = await new VenueChanges(unitOfWork, venues).add(command, organiser);
      const adding = async (names: readonly string[]) =>
        unitOfWork.run(organiser, async () =>
          rooms.add(item.id, names, { context: organiser, dryRun }),
        );
      expect((await brokenRuleOf(adding(['A', 'B']))).code).toBe('venue.too-many-rooms');
      expect((await venues.find(item.id))?.details.rooms).toHaveLength(99);
      expect(await adding(['Room 1', 'A'])).toEqual(['A']);
    },
  );

  it.each([
    ['50 known people is taken', 50, null],
    ['51 known people is skipped', 51, 'session.too-many-speakers'],
    ['a crowd is skipped', 201, 'session.too-many-speakers'],
  ])('of a session with %s', async (_, count, code) => {
    const { anEvent, imported } = importWorld(database);
    const persons = Array.from({ length: count }, () => ({ guid: newId() }));
    const session = { guid: newId(), title: 'A', start: '10:00', persons };
    const days = [{ date: '2027-01-14', rooms: { A: [session] } }];
    const file = JSON.stringify({ schedule: { conference: { days } } });
    const job = await imported(await anEvent(), file, 'application/json');
    expect(job.rows.map((row) => row.code)).toEqual([code]);
  });
});
