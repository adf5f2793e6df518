import type { Holiday } from '../domain/plan-question.ts';

export abstract class Holidays {
  /** The days of these countries from one date to another, both counted in. */
  abstract between(
    window: { readonly from: string; readonly to: string },
    countries: readonly string[],
  ): Promise<readonly Holiday[]>;
}
