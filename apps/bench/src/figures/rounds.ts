import { spreadOf, type Spread } from './statistics.ts';

export interface Side {
  readonly name: string;
  /** One measurement, for example messages per second. */
  measure(): Promise<number>;
}

export interface RoundsOptions {
  readonly rounds: number;
  /** Before each round, outside all measurements. */
  prepare?(): Promise<void>;
  say(line: string): void;
}

/** What each side measured, round by round. */
export type Rounds = ReadonlyMap<string, readonly number[]>;

/**
 * Runs the sides in turn, every other round in the opposite order (A B, B A, A B …), so that what
 * drifts over the run touches all of them alike. A first round warms everything up and does not count.
 */
export async function inRounds(sides: readonly Side[], options: RoundsOptions): Promise<Rounds> {
  const measured = new Map<string, number[]>(sides.map(({ name }) => [name, []]));
  for (let round = 0; round <= options.rounds; round += 1) {
    await options.prepare?.();
    const order = round % 2 === 0 ? sides.toReversed() : sides;
    const results: string[] = [];
    for (const side of order) {
      const value = await side.measure();
      results.push(`${side.name} ${Math.round(value)}`);
      if (round > 0) measured.get(side.name)?.push(value);
    }
    options.say(`${round === 0 ? 'warm-up' : `round ${round}`}: ${results.join(', ')}`);
  }
  return measured;
}

export function spreadIn(rounds: Rounds, side: string): Spread {
  return spreadOf(rounds.get(side) ?? []);
}

/** Of the ratios within each round: a neighbour's noise touches both sides of a round, not one. */
export function ratioIn(rounds: Rounds, side: string, reference: string): Spread {
  const ours = rounds.get(side) ?? [];
  const theirs = rounds.get(reference) ?? [];
  return spreadOf(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)));
}
