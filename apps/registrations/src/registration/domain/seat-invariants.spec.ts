import { describe, expect, it } from '@jest/globals';
import { Hall } from '../testing/hall.ts';
import { Random } from '../testing/random.ts';
import { isLive, takesSeat } from './registration.ts';
import { endSeating } from './seat-decisions.ts';
import { CapacityBelowTakenError } from './seat-plan-errors.ts';
import { promotable } from './seat-plan.ts';

const at = new Date('2030-03-01T09:00:00Z');

describe('whatever happens to an event', () => {
  const roles = [
    'participant',
    'participant',
    'participant',
    'observer',
    'speaker',
    'interpreter',
  ] as const;

  function step(hall: Hall, random: Random): void {
    const choice = random.whole(10);
    if (choice < 5) hall.nominate(random.oneOf(roles));
    else if (choice < 8) {
      const live = hall.all().filter(({ status }) => isLive(status));
      const one = live[random.whole(Math.max(1, live.length))];
      if (one !== undefined) hall.leave(one);
    } else resize(hall, random.whole(12));
  }

  function resize(hall: Hall, capacity: number): void {
    try {
      hall.resize(capacity);
    } catch (error) {
      if (!(error instanceof CapacityBelowTakenError)) throw error;
    }
  }

  function check(hall: Hall): void {
    const { plan } = hall;
    const seated = hall
      .all()
      .filter(({ status, role }) => status === 'confirmed' && takesSeat(role));
    const waiting = hall.queue();
    expect(seated.length).toBe(plan.taken);
    expect(waiting.length).toBe(plan.waiting);
    expect(plan.taken).toBeLessThanOrEqual(plan.capacity);
    // No seat stays free while someone waits whom it fits.
    expect(promotable(plan)).toBe(0);
    const firstWaiting = waiting[0]?.queueNumber ?? Infinity;
    for (const { queueNumber } of seated) expect(queueNumber).toBeLessThan(firstWaiting);
  }

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'there are never more seats taken than capacity, none is free while someone waits, and the order holds (seed %i)',
    (seed) => {
      const random = new Random(seed);
      const hall = new Hall(random.whole(8));
      for (let count = 0; count < 120; count += 1) {
        step(hall, random);
        check(hall);
      }
      hall.take(endSeating(hall.plan, 'event-completed', hall.all(), at));
      check(hall);
      expect(hall.queue()).toEqual([]);
    },
  );
});
