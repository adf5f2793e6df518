import { describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { InMemorySeating } from '../testing/in-memory-seating.ts';
import { aNomination } from '../testing/nominations.ts';
import { endSeating, leave, nominate, type SeatDecision } from './seat-decisions.ts';
import { CapacityBelowTakenError, NotAllowedNowError, SeatingEndedError } from './errors.ts';
import { openSeatPlan, type SeatPlan } from './seat-plan.ts';

const at = new Date('2030-03-01T09:00:00Z');
const client = newId();

function planOf(capacity: number): SeatPlan {
  return openSeatPlan(newId(), capacity, at).plan;
}

function eventsOf({ changes }: SeatDecision): string[][] {
  return changes.map(({ recorded }) => recorded.map(({ event }) => event.type));
}

describe('a nomination', () => {
  it('takes a free seat at once, with one message', () => {
    const decision = nominate(planOf(1), aNomination(), client, at);
    expect(eventsOf(decision)).toEqual([['confirmed']]);
    expect(decision.plan).toMatchObject({ taken: 1, waiting: 0 });
    const { registration, recorded } = decision.changes[0]!;
    expect(registration).toMatchObject({
      status: 'confirmed',
      sequence: 1,
      version: 0,
      createdBy: client,
    });
    expect(recorded.map(({ sequence }) => sequence)).toEqual([1]);
  });

  it('waits at the end of the list when no seat is free', () => {
    const seating = new InMemorySeating(1);
    seating.nominate();
    expect(seating.nominate().steps.at(-1)).toMatchObject({
      type: 'put-on-waiting-list',
      position: 1,
    });
    expect(seating.nominate().steps.at(-1)).toMatchObject({
      type: 'put-on-waiting-list',
      position: 2,
    });
    expect(seating.plan).toMatchObject({ taken: 1, waiting: 2 });
  });

  it.each(['speaker', 'interpreter', 'organiser'] as const)(
    'of a full event confirms its %s, who takes no seat',
    (role) => {
      const seating = new InMemorySeating(0);
      expect(seating.nominate(role)).toMatchObject({ status: 'confirmed', queueNumber: null });
      expect(seating.plan).toMatchObject({ taken: 0, waiting: 0 });
    },
  );

  it('is refused once the event is over', () => {
    const seating = new InMemorySeating(1);
    seating.take(endSeating(seating.plan, 'event-completed', [], at));
    expect(() => seating.nominate()).toThrow(SeatingEndedError);
    expect(() => seating.resize(5)).toThrow(SeatingEndedError);
  });
});

describe('a seat that is given back', () => {
  it('goes to the next in line in the same decision', () => {
    const seating = new InMemorySeating(1);
    const holder = seating.nominate();
    const next = seating.nominate();
    seating.nominate();
    const decision = seating.leave(holder);
    expect(decision.changes.map(({ registration }) => registration.id)).toEqual([
      holder.id,
      next.id,
    ]);
    expect(eventsOf(decision)).toEqual([['withdrawn'], ['confirmed']]);
    expect(decision.plan).toMatchObject({ taken: 1, waiting: 1 });
  });

  it('stays free when nobody waits', () => {
    const seating = new InMemorySeating(1);
    const holder = seating.nominate();
    expect(eventsOf(seating.leave(holder))).toEqual([['withdrawn']]);
    expect(seating.plan).toMatchObject({ taken: 0, waiting: 0 });
  });

  it('is none where a waiting person or a speaker leaves', () => {
    const seating = new InMemorySeating(1);
    seating.nominate();
    const waiting = seating.nominate();
    const speaker = seating.nominate('speaker');
    seating.nominate();
    expect(eventsOf(seating.leave(waiting))).toEqual([['withdrawn']]);
    expect(eventsOf(seating.leave(speaker))).toEqual([['withdrawn']]);
    expect(seating.plan).toMatchObject({ taken: 1, waiting: 1 });
  });

  it('cannot be given back twice', () => {
    const seating = new InMemorySeating(1);
    const holder = seating.nominate();
    seating.leave(holder);
    const again = seating.registrations.get(holder.id)!;
    expect(() => seating.leave(again)).toThrow(NotAllowedNowError);
  });

  it('must not stay free because too few of the waiting were loaded', () => {
    const seating = new InMemorySeating(1);
    const holder = seating.nominate();
    seating.nominate();
    const left = { type: 'withdrawn', reason: null } as const;
    expect(() => leave(seating.plan, holder, left, [], at)).toThrow(/1 seats are free/);
  });
});

describe('the capacity', () => {
  it('does not fall below the seats taken', () => {
    const seating = new InMemorySeating(2);
    seating.nominate();
    seating.nominate();
    expect(() => seating.resize(1)).toThrow(CapacityBelowTakenError);
    expect(() => seating.resize(1)).toThrow(expect.objectContaining({ extras: { taken: 2 } }));
  });

  it('promotes as many as fit when it grows, and tells the numbers after that', () => {
    const seating = new InMemorySeating(1);
    for (let count = 0; count < 5; count += 1) seating.nominate();
    const decision = seating.resize(3);
    expect(eventsOf(decision)).toEqual([['confirmed'], ['confirmed']]);
    expect(decision.planRecorded[0]?.event).toEqual({
      type: 'capacity-changed',
      numbers: { capacity: 3, taken: 3, onOffer: 0, waiting: 2 },
    });
  });

  it('alone moves the ETag, registrations do not', () => {
    const seating = new InMemorySeating(1);
    seating.nominate();
    expect(seating.plan.termsVersion).toBe(1);
    seating.resize(2);
    expect(seating.plan.termsVersion).toBe(2);
  });
});

describe('the end of an event', () => {
  function fullSeating() {
    const seating = new InMemorySeating(1);
    const people = {
      holder: seating.nominate(),
      waiting: seating.nominate(),
      speaker: seating.nominate('speaker'),
    };
    return { seating, ...people };
  }

  it('lets whoever had no seat lapse when it is completed', () => {
    const { seating, holder, waiting, speaker } = fullSeating();
    seating.take(endSeating(seating.plan, 'event-completed', seating.all(), at));
    expect(seating.registrations.get(waiting.id)).toMatchObject({
      status: 'lapsed',
      reason: 'event-completed',
    });
    expect(seating.registrations.get(holder.id)?.status).toBe('confirmed');
    expect(seating.registrations.get(speaker.id)?.status).toBe('confirmed');
    expect(seating.plan).toMatchObject({ taken: 1, waiting: 0, ended: 'event-completed' });
  });

  it('lets everybody lapse when it is cancelled', () => {
    const { seating } = fullSeating();
    seating.take(endSeating(seating.plan, 'event-cancelled', seating.all(), at));
    expect(seating.all().map(({ status }) => status)).toEqual(['lapsed', 'lapsed', 'lapsed']);
    expect(seating.plan).toMatchObject({ taken: 0, waiting: 0 });
  });
});

describe('decisions', () => {
  it('leave what they were made from as it was', () => {
    const plan = Object.freeze(planOf(1));
    nominate(plan, aNomination(), client, at);
    expect(plan).toMatchObject({ taken: 0, nextQueueNumber: 1, sequence: 1 });
  });
});
