import { CostQueue } from './cost-queue.ts';
import type { PlanSearchResult, Placement } from './plan-search-result.ts';
import { PlanGround, type SearchInput, type Step, type Surcharge } from './plan-ground.ts';

/** For how long a search keeps the process to itself. */
const TURN_MS = 10;
/**
 * By how much the estimate of the rest is raised, try by try, and how many steps it may take: a raised search ends sooner, and at
 * most so much above the best. Steps are counted, not time, so that the same question gives the same plan on every machine.
 */
const tries = [
  { within: 1, most: 600_000 },
  { within: 1.02, most: 200_000 },
  { within: 1.25, most: 200_000 },
  { within: 4, most: 200_000 },
  { within: 1_000, most: 200_000 },
] as const;
/** After so many steps no further alternative is looked for. */
const MOST_STEPS = 1_000_000;

/** What the searches for the plans of one question have spent. */
export class SearchBudget {
  spent = 0;
  /** Some search was ended before it had looked at all that it had to. */
  ended = false;

  get isSpent(): boolean {
    return this.spent >= MOST_STEPS;
  }
}

/**
 * The plan with the fewest points, by A* (Hart, Nilsson, Raphael 1968) over place by place. What is still to come is estimated by the
 * best rest of the plan when every host may host at any time (computed backwards, exactly), which never says too much; so the first
 * whole plan that is taken from the queue is a best one. Undefined where there is none, or none was found in time.
 */
export async function findPlan(
  input: SearchInput,
  surcharge: Surcharge,
  budget: SearchBudget,
): Promise<PlanSearchResult | undefined> {
  const ground = new PlanGround(input, surcharge);
  for (const { within, most } of tries) {
    const result = await new Search(ground, within, most).run(budget);
    if (result !== 'too-long') return result;
    budget.ended = true;
  }
  return undefined;
}

class Search {
  readonly #ground: PlanGround;
  readonly #within: number;
  readonly #most: number;
  readonly #queue = new CostQueue<Step>();
  readonly #seen = new Set<string>();
  #steps = 0;

  constructor(ground: PlanGround, within: number, most: number) {
    this.#ground = ground;
    this.#within = within;
    this.#most = most;
  }

  async run(budget: SearchBudget): Promise<PlanSearchResult | undefined | 'too-long'> {
    const found = await this.#search();
    budget.spent += this.#steps;
    return found;
  }

  /** Steps aside now and then, so that other requests are answered meanwhile. */
  async #search(): Promise<PlanSearchResult | undefined | 'too-long'> {
    let since = performance.now();
    this.#expand(null);
    for (let step = this.#queue.take(); step !== undefined; step = this.#queue.take()) {
      if (step.place === this.#ground.places) {
        return { placements: placementsOf(step), cost: step.cost, within: this.#within };
      }
      if (this.#steps > this.#most) return 'too-long';
      this.#expand(step);
      if (performance.now() - since < TURN_MS) continue;
      await new Promise((resolve) => setImmediate(resolve));
      since = performance.now();
    }
    return undefined;
  }

  #expand(step: Step | null): void {
    if (step !== null) {
      const key = keyOf(step);
      if (this.#seen.has(key)) return;
      this.#seen.add(key);
    }
    const next = this.#ground.stepsAfter(step);
    this.#steps += next.length;
    // The queue gives back what was put in last, so the earliest day and the first host go in last.
    for (const one of next.toReversed()) {
      this.#queue.put(one.cost + Math.floor(this.#ground.restAfter(one) * this.#within), one);
    }
  }
}

function keyOf({ place, at, placement, turn }: Step): string {
  return `${place} ${at} ${placement.host} ${turn}`;
}

function placementsOf(step: Step): readonly Placement[] {
  const placements: Placement[] = [];
  for (let one: Step | null = step; one !== null; one = one.before) placements.push(one.placement);
  return placements.toReversed();
}
