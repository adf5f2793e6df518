import { describe, expect, it } from '@jest/globals';
import { InMemorySeating } from '../testing/in-memory-seating.ts';
import { Random } from '../testing/random.ts';
import { isLive, takesSeat } from './registration.ts';
import { endSeating } from './seat-decisions.ts';
import { CapacityBelowTakenError } from './errors.ts';
import { freeSeats } from './seat-plan.ts';

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

  function step(seating: InMemorySeating, random: Random): void {
    const choice = random.whole(10);
    if (choice < 5) seating.nominate(random.oneOf(roles));
    else if (choice < 8) {
      const live = seating.all().filter(({ status }) => isLive(status));
      const one = live[random.whole(Math.max(1, live.length))];
      if (one !== undefined) seating.leave(one);
    } else resize(seating, random.whole(12));
  }

  function resize(seating: InMemorySeating, capacity: number): void {
    try {
      seating.resize(capacity);
    } catch (error) {
      if (!(error instanceof CapacityBelowTakenError)) throw error;
    }
  }

  function check(seating: InMemorySeating): void {
    const { plan } = seating;
    const seated = seating
      .all()
      .filter(({ status, role }) => status === 'confirmed' && takesSeat(role));
    const waiting = seating.queue();
    expect(seated.length).toBe(plan.taken);
    expect(waiting.length).toBe(plan.waiting);
    expect(plan.taken).toBeLessThanOrEqual(plan.capacity);
    // No seat stays free while someone waits whom it fits.
    expect(plan.waiting > 0 ? freeSeats(plan) : 0).toBe(0);
    const firstWaiting = waiting[0]?.queueNumber ?? Infinity;
    for (const { queueNumber } of seated) expect(queueNumber).toBeLessThan(firstWaiting);
  }

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'there are never more seats taken than capacity, none is free while someone waits, and the order holds (seed %i)',
    (seed) => {
      const random = new Random(seed);
      const seating = new InMemorySeating(random.whole(8));
      for (let count = 0; count < 120; count += 1) {
        step(seating, random);
        check(seating);
      }
      seating.take(endSeating(seating.plan, 'event-completed', seating.all(), at));
      check(seating);
      expect(seating.queue()).toEqual([]);
    },
  );
});
