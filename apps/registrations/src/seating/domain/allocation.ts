import type { Nomination } from './registration.ts';
import { freeSeats, type SeatPlan } from './seat-plan.ts';

/** Somebody who wants a seat, by what pools may distinguish people by. */
export type Candidate = Pick<Nomination, 'organisationId' | 'role'>;

/** Seats for whoever has all the properties named here; for everybody where none is named. */
export interface Pool {
  readonly keptFor: Partial<Candidate>;
  readonly free: number;
}

export interface Allocation<C extends Candidate> {
  /** The plan with the seats given out. */
  readonly plan: SeatPlan;
  /** Who got a seat, in the order of the candidates. */
  readonly seated: readonly C[];
}

/**
 * Gives the free seats of an event to candidates, who stand in its published order. Candidates one after the other get
 * what they would get together.
 */
export function allocate<C extends Candidate>(
  plan: SeatPlan,
  candidates: readonly C[],
): Allocation<C> {
  const pools = poolsGiven(poolsOf(plan), candidates);
  const seated = candidates.filter((_, index) => pools[index] !== undefined);
  return { plan: { ...plan, taken: plan.taken + seated.length }, seated };
}

/** Without quotas there is the reserve alone, which everybody may take. */
function poolsOf(plan: SeatPlan): readonly Pool[] {
  return [{ keptFor: {}, free: freeSeats(plan) }];
}

/**
 * For each candidate in turn the index of the first pool that fits and has a seat left; undefined without a seat. A seat
 * is never given to somebody while an earlier candidate without a seat could take it.
 */
export function poolsGiven(
  pools: readonly Pool[],
  candidates: readonly Candidate[],
): readonly (number | undefined)[] {
  const left = pools.map(({ free }) => free);
  return candidates.map((candidate) => {
    const index = pools.findIndex(
      ({ keptFor }, pool) => (left[pool] ?? 0) > 0 && fits(keptFor, candidate),
    );
    if (index === -1) return undefined;
    left[index] = (left[index] ?? 0) - 1;
    return index;
  });
}

function fits(keptFor: Partial<Candidate>, candidate: Candidate): boolean {
  const given: Readonly<Record<string, unknown>> = candidate;
  return Object.entries(keptFor).every(([property, value]) => given[property] === value);
}
