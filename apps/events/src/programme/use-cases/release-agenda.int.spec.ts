import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import {
  by,
  coOrganiserId,
  organiserId,
  partnerOf,
  secretariat,
  strangerId,
} from '../../testing/actors.ts';
import { brokenRuleOf } from '../../testing/broken-rule.ts';
import { openEventsDatabase, type EventsDatabase } from '../../testing/open-events-database.ts';
import { ScheduleConflictsError } from '../../conflicts/domain/errors.ts';
import { venuesOf } from '../../venue/testing/some-venues.ts';
import type { KeptVenue } from '../../venue/use-cases/ports.ts';
import type { RegionalEvent } from '../domain/event/regional-event.ts';
import { draft, published } from '../testing/event-builder.ts';
import { storedProgramme, type StoredProgramme } from '../testing/stored-programme.ts';

const venueId = newId();
const roomId = newId();
const venues = new Map<string, KeptVenue>();
const note = { en: 'As printed' };
const organiser = partnerOf(organiserId);
const coOrganiser = partnerOf(coOrganiserId);
const stranger = partnerOf(strangerId);

let database: EventsDatabase;
let programme: StoredProgramme;

beforeAll(async () => {
  database = await openEventsDatabase();
  programme = storedProgramme(database, venuesOf(venues));
});

function roomCalled(name: string): void {
  const rooms = [{ id: roomId, name, capacity: 80 }];
  const place = { name: 'Sava', city: 'Belgrade', country: 'RS', address: null, onlineLink: null };
  venues.set(venueId, {
    id: venueId,
    version: 1,
    createdBy: 'c',
    externalRef: null,
    details: { ...place, rooms },
  });
}

async function kept(event: RegionalEvent): Promise<string> {
  await programme.keep(event);
  return event.id;
}

const release = (eventId: string, actor = organiser) =>
  programme.release.execute({ eventId, note: null }, by(actor));
const codeOf = async (act: Promise<unknown>) => (await brokenRuleOf(act)).code;
const kindsOf = async (eventId: string, version: number, since: number) => {
  const { changes } = await programme.versions.changes(eventId, { version, since }, stranger);
  return changes.map(({ kind }) => kind);
};

describe('a release of an agenda', () => {
  it('is the draft as it stood, numbered from 1, and never changes again', async () => {
    roomCalled('Great hall');
    const id = await kept(published({ details: { venueId } }));
    const session = await programme.plan(id, { roomId, abstract: { en: 'Text' } });
    const { item } = await programme.release.execute({ eventId: id, note }, by(organiser));
    expect(item).toMatchObject({ version: 1, note, sessionCount: 1, timeZone: 'Europe/Belgrade' });
    expect(item.sessions).toEqual([
      expect.objectContaining({ id: session, roomId, roomName: 'Great hall' }),
    ]);
    roomCalled('Small hall');
    await programme.changeSession(id, session, { title: { en: 'Another' } });
    const { item: second } = await release(id);
    expect([second.version, second.sessions[0]?.roomName]).toEqual([2, 'Small hall']);
    expect((await programme.versions.read(id, 1, stranger)).item).toEqual(item);
    expect((await programme.versions.read(id, 1, stranger)).etag).toBe('"1"');
    expect(database.strays).toEqual([]);
  });

  it('is refused where nothing is new, and where there is nothing yet', async () => {
    const id = await kept(published());
    expect(await codeOf(release(id))).toBe('agenda.nothing-new');
    const session = await programme.plan(id, {});
    await release(id);
    expect(await codeOf(release(id))).toBe('agenda.nothing-new');
    await programme.changeSession(id, session, { track: 'Money' });
    expect((await release(id)).item.version).toBe(2);
    await programme.removeSession(id, session);
    expect((await release(id)).item.sessions).toEqual([]);
    expect(await kindsOf(id, 3, 2)).toEqual(['removed']);
  });

  it('is made by organisers and the secretariat until the event is over', async () => {
    const id = await kept(published());
    await programme.plan(id, {});
    expect(await codeOf(release(id, coOrganiser))).toBe('event.not-yours');
    expect(await codeOf(release(id, stranger))).toBe('event.not-yours');
    const over = published();
    over.cancel(secretariat, null, new Date());
    await programme.plan(await kept(over), {});
    expect(await codeOf(release(over.id, secretariat))).toBe('event.takes-no-changes');
    expect(await codeOf(release(newId()))).toBe('event.not-found');
    expect((await release(id, secretariat)).item.version).toBe(1);
  });

  it('of a draft event is seen by those who see the draft', async () => {
    const id = await kept(draft());
    await programme.plan(id, {});
    await release(id);
    expect((await programme.versions.read(id, 1, coOrganiser)).item.version).toBe(1);
    expect(await codeOf(programme.versions.read(id, 1, stranger))).toBe('event.not-found');
    expect(await codeOf(programme.versions.list(id, { limit: 5 }, stranger))).toBe(
      'event.not-found',
    );
  });

  it('is one of two that are asked for at the same moment', async () => {
    const id = await kept(published());
    await programme.plan(id, {});
    const asked = await Promise.allSettled([release(id), release(id, secretariat)]);
    const refused = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect(refused).toEqual(['agenda.nothing-new']);
    const { data } = await programme.versions.list(id, { limit: 5 }, stranger);
    expect(data.map(({ version }) => version)).toEqual([1]);
  });

  it('is refused where a conflict blocks it, and leaves nothing', async () => {
    const expectReleasable = async () => {
      throw new ScheduleConflictsError('The agenda is not released', []);
    };
    const guarded = storedProgramme(database, venuesOf(venues), {
      expectSchedulable: async () => {},
      expectPublishable: async () => {},
      expectReleasable,
    });
    const id = await kept(published());
    await programme.plan(id, {});
    const refused = guarded.release.execute({ eventId: id, note }, by(organiser));
    expect(await codeOf(refused)).toBe('schedule.conflicts');
    expect((await programme.versions.list(id, { limit: 5 }, organiser)).data).toEqual([]);
    expect((await release(id)).item.version).toBe(1);
  });

  it('has at most 1,000 sessions and 1 MiB of text, so that it is one answer and one message', async () => {
    const id = await kept(published());
    const abstract = { en: 'x'.repeat(600_000) };
    await programme.plan(id, { abstract });
    expect((await release(id)).item.version).toBe(1);
    await programme.plan(id, { abstract });
    expect(await codeOf(release(id))).toBe('agenda.too-large');
    expect((await programme.events.find(id))?.version).toBe(2);
  });
});

describe('the releases of an event', () => {
  it('are listed without their sessions, the newest first, page by page', async () => {
    const id = await kept(published());
    for (const title of ['One', 'Two', 'Three']) {
      await programme.plan(id, { title: { en: title } });
      await release(id);
    }
    const first = await programme.versions.list(id, { limit: 2 }, stranger);
    expect(first.data.map(({ version, sessionCount }) => [version, sessionCount])).toEqual([
      [3, 3],
      [2, 2],
    ]);
    expect(first.data[0]).not.toHaveProperty('sessions');
    const rest = await programme.versions.list(id, { limit: 2, after: first.next ?? '' }, stranger);
    expect([rest.data.map(({ version }) => version), rest.next]).toEqual([[1], null]);
  });

  it('are compared with each other, with nothing, and with the draft', async () => {
    const id = await kept(published());
    const session = await programme.plan(id, {});
    await release(id);
    await programme.changeSession(id, session, { startTime: '14:00', endTime: '15:00' });
    const draftKinds = async (since?: number) =>
      (await programme.versions.draftChanges(id, since, coOrganiser)).changes.map(
        ({ kind }) => kind,
      );
    expect([await draftKinds(), await draftKinds(0)]).toEqual([['moved'], ['added']]);
    await release(id);
    expect([await kindsOf(id, 2, 1), await kindsOf(id, 2, 0)]).toEqual([['moved'], ['added']]);
    expect(await draftKinds()).toEqual([]);
    expect(await codeOf(kindsOf(id, 1, 1))).toBe('agenda.since-not-before');
    expect(await codeOf(kindsOf(id, 9, 1))).toBe('agenda.version-not-found');
    expect(await codeOf(programme.versions.draftChanges(id, 9, organiser))).toBe(
      'agenda.version-not-found',
    );
    expect(await codeOf(programme.versions.draftChanges(id, 1, stranger))).toBe(
      'session.draft-not-yours',
    );
  });
});
