import { describe, expect, it } from '@jest/globals';
import { registrationRoles } from '@regional-events/contracts-registrations';
import { newId } from '@regional-events/kernel';
import fc from 'fast-check';
import { allocate, poolsGiven, type Candidate, type Pool } from './allocation.ts';
import { openSeatPlan, type SeatPlan } from './seat-plan.ts';

const organisations = ['police', 'prosecution'];
const role = fc.constantFrom(...registrationRoles);
const organisationId = fc.constantFrom(...organisations);
const candidates = fc.array(
  fc.record({ organisationId: fc.option(organisationId), role }) satisfies fc.Arbitrary<Candidate>,
  { maxLength: 5 },
);
const pools: fc.Arbitrary<Pool[]> = fc.array(
  fc.record({
    keptFor: fc.record({ organisationId, role }, { requiredKeys: [] }),
    free: fc.nat({ max: 3 }),
  }),
  { maxLength: 3 },
);

/** Whether a pool's seats are for this candidate, written out for the two properties of today. */
function mayTake({ keptFor }: Pool, candidate: Candidate): boolean {
  const ofOrganisation =
    keptFor.organisationId === undefined || keptFor.organisationId === candidate.organisationId;
  return ofOrganisation && (keptFor.role === undefined || keptFor.role === candidate.role);
}

/** Every way to seat these people in these pools; the last index stands for no seat. */
function everyWay(of: readonly Pool[], people: readonly Candidate[]): number[][] {
  const [first, ...others] = people;
  if (first === undefined) return [[]];
  return [...of.keys(), of.length].flatMap((index) => {
    const pool = of[index];
    if (pool === undefined) return everyWay(of, others).map((rest) => [index, ...rest]);
    if (pool.free === 0 || !mayTake(pool, first)) return [];
    const left = of.map((each) => (each === pool ? { ...each, free: each.free - 1 } : each));
    return everyWay(left, others).map((rest) => [index, ...rest]);
  });
}

/** Of two ways the one in which the earlier candidate is better off. */
function earlierFirst(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((index, place) => index !== other[place]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function planWith(capacity: number, taken: number): SeatPlan {
  const at = new Date('2030-03-01T09:00:00Z');
  return { ...openSeatPlan(newId(), capacity, at).plan, taken };
}

describe('seats of several pools', () => {
  it('are given as in the way, of all there are, that is best for the earliest candidates', () => {
    fc.assert(
      fc.property(pools, candidates, (of, people) => {
        const [best] = everyWay(of, people).sort(earlierFirst);
        expect(poolsGiven(of, people).map((index) => index ?? of.length)).toEqual(best);
      }),
    );
  });

  it('are never given to somebody while an earlier one who may take them goes without', () => {
    fc.assert(
      fc.property(pools, candidates, (of, people) => {
        const given = poolsGiven(of, people);
        const passedOver = people.filter(
          (person, place) =>
            given[place] === undefined &&
            given.slice(place).some((index) => index !== undefined && mayTake(of[index]!, person)),
        );
        expect(passedOver).toEqual([]);
      }),
    );
  });

  it('do not stay free while somebody whom they fit goes without', () => {
    fc.assert(
      fc.property(pools, candidates, (of, people) => {
        const given = poolsGiven(of, people);
        const free = of.filter(
          (pool, index) => given.filter((taken) => taken === index).length < pool.free,
        );
        const without = people.filter((_, place) => given[place] === undefined);
        expect(without.filter((person) => free.some((pool) => mayTake(pool, person)))).toEqual([]);
      }),
    );
  });
});

describe('the seats of a plan', () => {
  const seats = fc.nat({ max: 6 });

  it('are never more than its capacity, and go to the first candidates', () => {
    fc.assert(
      fc.property(seats, seats, candidates, (capacity, free, people) => {
        const plan = planWith(capacity, Math.max(0, capacity - free));
        const { plan: after, seated } = allocate(plan, people);
        expect(after.taken).toBe(plan.taken + seated.length);
        expect(after.taken).toBeLessThanOrEqual(capacity);
        expect(seated).toEqual(people.slice(0, capacity - plan.taken));
      }),
    );
  });

  it('are the same for a group as for its candidates one after the other', () => {
    fc.assert(
      fc.property(seats, candidates, (capacity, people) => {
        const together = allocate(planWith(capacity, 0), people);
        let plan: SeatPlan = { ...together.plan, taken: 0 };
        const seated = people.flatMap((person) => {
          const alone = allocate(plan, [person]);
          plan = alone.plan;
          return alone.seated;
        });
        expect({ plan, seated }).toEqual(together);
      }),
    );
  });

  it('that were taken away from those who hold them are none to give', () => {
    expect(
      allocate(planWith(1, 3), [{ organisationId: null, role: 'participant' }]).seated,
    ).toEqual([]);
  });
});
