import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { openEventsDatabase } from '../testing/open-events-database.ts';
import type { SessionDetails } from '../programme/domain/session/session.ts';
import { importWorld, type ImportWorld } from './testing/import-world.ts';

let world: ImportWorld;

beforeAll(async () => {
  world = importWorld(await openEventsDatabase());
});

/** A file of one session. */
const fileOf = (session: object, date = '2027-01-14') => {
  const days = [{ date, rooms: { A: [session] } }];
  return JSON.stringify({ schedule: { conference: { days } } });
};

/** A session that came by a file, and that somebody then worked on. */
async function workedOn(more: Partial<SessionDetails>, given: object = {}) {
  const eventId = await world.anEvent();
  const guid = newId();
  const first = { guid, title: 'Cases', language: 'en', start: '10:00', duration: '00:30' };
  await world.imported(eventId, fileOf({ ...first, ...given }), 'application/json');
  const [session] = await world.programme.agenda(eventId);
  await world.programme.changeSession(eventId, session?.id ?? '', more);
  const again = async (file: object, date?: string) => {
    const job = await world.imported(eventId, fileOf({ guid, ...file }, date), 'application/json');
    const [row] = job.rows;
    const [details] = await world.programme.agenda(eventId);
    return { outcome: row?.outcome, code: row?.code, details };
  };
  return { again };
}

describe('a file that is sent again', () => {
  it('leaves what it is silent on as people wrote it', async () => {
    const written: Partial<SessionDetails> = {
      kind: 'panel',
      subtitle: { en: 'Of the year' },
      abstract: { en: 'About cases' },
      links: [{ url: 'https://example.org/slides', title: null }],
      track: 'Investigation',
      language: 'en',
      topics: ['migrant-smuggling'],
      startTime: '11:00',
      endTime: '12:00',
    };
    const { again } = await workedOn(written);
    const { outcome, details } = await again({ title: 'Cases', language: 'en' });
    expect(outcome).toBe('unchanged');
    expect(details).toMatchObject(written);
  });

  it('takes over what it says, and other languages stay', async () => {
    const { again } = await workedOn({
      title: { en: 'Cases', sr: 'Случајеви' },
      abstract: { sr: 'О случајевима' },
    });
    const { outcome, details } = await again({
      title: 'New cases',
      language: 'en',
      abstract: 'About cases',
      type: 'Panel',
      track: 'Police',
    });
    expect(outcome).toBe('changed');
    expect(details).toMatchObject({
      title: { en: 'New cases', sr: 'Случајеви' },
      abstract: { en: 'About cases', sr: 'О случајевима' },
      kind: 'panel',
      track: 'Police',
      startTime: '10:00',
      endTime: '10:30',
    });
  });

  it('keeps an end only with its beginning', async () => {
    const { again } = await workedOn({ endTime: '11:15' });
    const same = await again({ title: 'Cases', language: 'en', start: '10:00' });
    expect(same.details).toMatchObject({ startTime: '10:00', endTime: '11:15' });
    const later = await again({ title: 'Cases', language: 'en', start: '13:00' });
    expect(later.details).toMatchObject({ startTime: '13:00', endTime: null });
  });

  it('adds speakers; those that are there stay and keep their roles', async () => {
    const [named, byHand, fresh] = [newId(), newId(), newId()];
    const { again } = await workedOn(
      {
        speakers: [
          { personId: named, role: 'moderator' },
          { personId: byHand, role: 'rapporteur' },
        ],
      },
      { persons: [{ guid: named }] },
    );
    const { details } = await again({
      title: 'Cases',
      language: 'en',
      persons: [{ guid: named }, { guid: fresh }, { guid: fresh }],
    });
    expect(details?.speakers).toEqual([
      { personId: named, role: 'moderator' },
      { personId: byHand, role: 'rapporteur' },
      { personId: fresh, role: 'presenter' },
    ]);
  });
});
