import { describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { Hall } from '../testing/hall.ts';
import { aNomination } from '../testing/nominations.ts';
import { NotAllowedNowError } from './errors.ts';
import { combined, type SeatDecision } from './seat-decision.ts';
import { endSeating, leave, nominate } from './seat-decisions.ts';
import { CapacityBelowTakenError, SeatingEndedError } from './seat-plan-errors.ts';
import { openSeatPlan, type SeatPlan } from './seat-plan.ts';

const at = new Date('2030-03-01T09:00:00Z');
const client = newId();

function planOf(capacity: number): SeatPlan {
  return openSeatPlan(newId(), capacity, at).plan;
}

function told({ changes }: SeatDecision): string[][] {
  return changes.map(({ recorded }) => recorded.map(({ event }) => event.type));
}

describe('a nomination', () => {
  it('takes a free seat at once, telling each step in order', () => {
    const decision = nominate(planOf(1), aNomination(), client, at);
    expect(told(decision)).toEqual([['nominated', 'endorsed', 'confirmed']]);
    expect(decision.plan).toMatchObject({ taken: 1, waiting: 0 });
    const { registration, recorded } = decision.changes[0]!;
    expect(registration).toMatchObject({
      status: 'confirmed',
      sequence: 3,
      version: 0,
      createdBy: client,
    });
    expect(recorded.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(recorded.map(({ id }) => id)).toEqual(recorded.map(({ id }) => id).sort());
  });

  it('waits at the end of the list when no seat is free', () => {
    const hall = new Hall(1);
    hall.nominate();
    expect(hall.nominate().steps.at(-1)).toMatchObject({
      type: 'put-on-waiting-list',
      position: 1,
    });
    expect(hall.nominate().steps.at(-1)).toMatchObject({
      type: 'put-on-waiting-list',
      position: 2,
    });
    expect(hall.plan).toMatchObject({ taken: 1, waiting: 2 });
  });

  it.each(['speaker', 'interpreter', 'organiser'] as const)(
    'of a full event confirms its %s, who takes no seat',
    (role) => {
      const hall = new Hall(0);
      expect(hall.nominate(role)).toMatchObject({ status: 'confirmed', queueNumber: null });
      expect(hall.plan).toMatchObject({ taken: 0, waiting: 0 });
    },
  );

  it('is refused once the event is over', () => {
    const hall = new Hall(1);
    hall.take(endSeating(hall.plan, 'event-completed', [], at));
    expect(() => hall.nominate()).toThrow(SeatingEndedError);
    expect(() => hall.resize(5)).toThrow(SeatingEndedError);
  });
});

describe('a seat that is given back', () => {
  it('goes to the next in line in the same decision', () => {
    const hall = new Hall(1);
    const holder = hall.nominate();
    const next = hall.nominate();
    hall.nominate();
    const decision = hall.leave(holder);
    expect(decision.changes.map(({ registration }) => registration.id)).toEqual([
      holder.id,
      next.id,
    ]);
    expect(told(decision)).toEqual([['withdrawn'], ['confirmed']]);
    expect(decision.plan).toMatchObject({ taken: 1, waiting: 1 });
  });

  it('stays free when nobody waits', () => {
    const hall = new Hall(1);
    const holder = hall.nominate();
    expect(told(hall.leave(holder))).toEqual([['withdrawn']]);
    expect(hall.plan).toMatchObject({ taken: 0, waiting: 0 });
  });

  it('is none where a waiting person or a speaker leaves', () => {
    const hall = new Hall(1);
    hall.nominate();
    const waiting = hall.nominate();
    const speaker = hall.nominate('speaker');
    hall.nominate();
    expect(told(hall.leave(waiting))).toEqual([['withdrawn']]);
    expect(told(hall.leave(speaker))).toEqual([['withdrawn']]);
    expect(hall.plan).toMatchObject({ taken: 1, waiting: 1 });
  });

  it('cannot be given back twice', () => {
    const hall = new Hall(1);
    const holder = hall.nominate();
    hall.leave(holder);
    const again = hall.registrations.get(holder.id)!;
    expect(() => hall.leave(again)).toThrow(NotAllowedNowError);
  });

  it('must not stay free because too few of the waiting were loaded', () => {
    const hall = new Hall(1);
    const holder = hall.nominate();
    hall.nominate();
    const left = { type: 'withdrawn', reason: null } as const;
    expect(() => leave(hall.plan, holder, left, [], at)).toThrow(/1 seats are free/);
  });
});

describe('the capacity', () => {
  it('does not fall below the seats taken', () => {
    const hall = new Hall(2);
    hall.nominate();
    hall.nominate();
    expect(() => hall.resize(1)).toThrow(CapacityBelowTakenError);
    expect(() => hall.resize(1)).toThrow(expect.objectContaining({ extras: { taken: 2 } }));
  });

  it('promotes as many as fit when it grows, and tells the numbers after that', () => {
    const hall = new Hall(1);
    for (let count = 0; count < 5; count += 1) hall.nominate();
    const decision = hall.resize(3);
    expect(told(decision)).toEqual([['confirmed'], ['confirmed']]);
    expect(decision.planRecorded[0]?.event).toEqual({
      type: 'capacity-changed',
      numbers: { capacity: 3, taken: 3, onOffer: 0, waiting: 2 },
    });
  });

  it('alone moves the ETag, registrations do not', () => {
    const hall = new Hall(1);
    hall.nominate();
    expect(hall.plan.termsVersion).toBe(1);
    hall.resize(2);
    expect(hall.plan.termsVersion).toBe(2);
  });
});

describe('the end of an event', () => {
  function fullHall() {
    const hall = new Hall(1);
    const people = {
      holder: hall.nominate(),
      waiting: hall.nominate(),
      speaker: hall.nominate('speaker'),
    };
    return { hall, ...people };
  }

  it('lets whoever had no seat lapse when it is completed', () => {
    const { hall, holder, waiting, speaker } = fullHall();
    hall.take(endSeating(hall.plan, 'event-completed', hall.all(), at));
    expect(hall.registrations.get(waiting.id)).toMatchObject({
      status: 'lapsed',
      reason: 'event-completed',
    });
    expect(hall.registrations.get(holder.id)?.status).toBe('confirmed');
    expect(hall.registrations.get(speaker.id)?.status).toBe('confirmed');
    expect(hall.plan).toMatchObject({ taken: 1, waiting: 0, ended: 'event-completed' });
  });

  it('lets everybody lapse when it is cancelled', () => {
    const { hall } = fullHall();
    hall.take(endSeating(hall.plan, 'event-cancelled', hall.all(), at));
    expect(hall.all().map(({ status }) => status)).toEqual(['lapsed', 'lapsed', 'lapsed']);
    expect(hall.plan).toMatchObject({ taken: 0, waiting: 0 });
  });
});

describe('several decisions', () => {
  it('are written as one, each registration once, with all that happened to it', () => {
    const plan = planOf(1);
    const first = nominate(plan, aNomination(), client, at);
    const second = nominate(first.plan, aNomination(), client, at);
    const holder = first.changes[0]!.registration;
    const waiting = second.changes[0]!.registration;
    const left = { type: 'declined', reason: null } as const;
    const third = leave(second.plan, holder, left, [waiting], at);
    const all = combined(combined(first, second), third);
    expect(told(all)).toEqual([
      ['nominated', 'endorsed', 'confirmed', 'declined'],
      ['nominated', 'endorsed', 'put-on-waiting-list', 'confirmed'],
    ]);
    expect(all.plan).toMatchObject({ taken: 1, waiting: 0, version: plan.version });
  });

  it('leave what they were made from as it was', () => {
    const plan = Object.freeze(planOf(1));
    nominate(plan, aNomination(), client, at);
    expect(plan).toMatchObject({ taken: 0, nextQueueNumber: 1, sequence: 1 });
  });
});
