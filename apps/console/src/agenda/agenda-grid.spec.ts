import { describe, expect, it } from '@jest/globals';
import { frameOf } from './day-frame.ts';
import { placesOf } from './grid-layout.ts';
import { moved, patchOf } from './moving.ts';
import { neighbourOf } from './neighbour.ts';
import type { EventDay, Session } from './queries.ts';
import { endMinute, slotOf, startMinute, timesOf } from './slot.ts';

const hall = 'room-hall';
const salon = 'room-salon';
const columns = [null, hall, salon];
const day: EventDay = {
  date: '2030-05-14',
  startTime: '09:00',
  endTime: '18:00',
  theme: null,
  coOrganiserIds: [],
};

function session(id: string, startTime: string | null, endTime: string | null, more = {}): Session {
  return {
    id,
    eventId: 'event',
    kind: 'panel',
    title: { en: id },
    subtitle: null,
    abstract: null,
    links: [],
    language: null,
    topics: [],
    date: day.date,
    startTime,
    endTime,
    startsNextDay: false,
    endsNextDay: false,
    roomId: hall,
    track: null,
    organisationIds: [],
    speakers: [],
    externalRef: null,
    ...more,
  };
}

describe('a day of the agenda as a picture', () => {
  it('has the whole hours of the day, and of sessions beyond them', () => {
    const late = session('late', '17:30', '19:15');
    expect(frameOf(day, [late])).toEqual({ from: 540, to: 1200, opens: 540, closes: 1080 });
  });

  it('goes on after midnight with a day that does', () => {
    const night = { ...day, startTime: '20:00', endTime: '01:00', endsNextDay: true };
    expect(frameOf(night, [])).toEqual({ from: 1200, to: 1500, opens: 1200, closes: 1500 });
  });

  it('has sessions beside each other only where they overlap', () => {
    const places = placesOf(
      [
        session('b', '10:30', '11:30'),
        session('a', '10:00', '11:00'),
        session('c', '11:00', '12:00'),
        session('alone', '12:00', '13:00'),
      ],
      columns,
    );
    expect(places.map(({ session: { id }, lane, lanes }) => [id, lane, lanes])).toEqual([
      ['a', 0, 2],
      ['b', 1, 2],
      ['c', 0, 2],
      ['alone', 0, 1],
    ]);
  });

  it('has what is in no room of the venue in the first column, and what has no time nowhere', () => {
    const gone = session('gone', '10:00', '11:00', { roomId: 'room-gone' });
    const places = placesOf([gone, session('untimed', null, null)], columns);
    expect(places.map(({ session: { id }, column }) => [id, column])).toEqual([['gone', 0]]);
  });

  it('leads by arrows to the next session of the column, and to the nearest in time of another', () => {
    const places = placesOf(
      [
        session('first', '09:00', '10:00'),
        session('second', '11:00', '12:00'),
        session('early', '09:00', '10:00', { roomId: salon }),
        session('near', '10:45', '11:30', { roomId: salon }),
      ],
      columns,
    );
    const [first, second] = places;
    expect(first && neighbourOf(places, first, 'ArrowDown')).toBe(second);
    expect(first && neighbourOf(places, first, 'ArrowLeft')).toBeUndefined();
    expect(second && neighbourOf(places, second, 'ArrowRight')?.session.id).toBe('near');
  });
});

describe('a session in the hand', () => {
  const frame = frameOf(day, []);
  const held = { id: 'a', start: 600, end: 660, column: 1 };

  it('keeps its length and stays within the hours of the day and among the rooms', () => {
    expect(moved(held, { minutes: 15, columns: 1 }, frame, 3)).toEqual({
      id: 'a',
      start: 615,
      end: 675,
      column: 2,
    });
    expect(moved(held, { minutes: 9000, columns: 9 }, frame, 3)).toMatchObject({
      start: 1020,
      end: 1080,
      column: 2,
    });
    expect(moved(held, { minutes: -9000 }, frame, 3)).toMatchObject({ start: 540, end: 600 });
  });

  it('never gets shorter than five minutes', () => {
    expect(moved(held, { longer: -300 }, frame, 3)).toMatchObject({ start: 600, end: 605 });
  });

  it('changes nothing where it was', () => {
    expect(patchOf(session('a', '10:00', '11:00'), held, columns)).toBeUndefined();
  });

  it('says where it is put down, also after midnight', () => {
    const late = { ...held, start: 1410, end: 1470, column: 0 };
    expect(patchOf(session('a', '10:00', '11:00'), late, columns)).toEqual({
      startTime: '23:30',
      endTime: '00:30',
      startsNextDay: false,
      endsNextDay: true,
      roomId: null,
    });
  });

  it('gets an end only by being resized', () => {
    const open = session('a', '10:00', null);
    expect(patchOf(open, { ...held, start: 615, end: 645 }, columns)).toMatchObject({
      startTime: '10:15',
      endTime: null,
    });
    expect(patchOf(open, { ...held, end: 660 }, columns)).toMatchObject({ endTime: '11:00' });
  });
});

describe('times of a session', () => {
  it('are the same after being read and written', () => {
    const slots = [
      slotOf(0, 5),
      slotOf(540, undefined),
      slotOf(1410, 1440),
      slotOf(1450, 1500),
      slotOf(undefined, undefined),
    ];
    expect(slots.map((slot) => slotOf(startMinute(slot), endMinute(slot)))).toEqual(slots);
    expect(slots.map(timesOf)).toEqual(['00:00–00:05', '09:00', '23:30–00:00', '00:10–01:00', '']);
  });
});
