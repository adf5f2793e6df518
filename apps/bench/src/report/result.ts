import type { Spread } from '../figures/statistics.ts';

export interface Row {
  readonly what: string;
  readonly figure: string;
  /** Least and most over the rounds, where there were several. */
  readonly spread: string;
  /** What the platform promises; left out where the figure is for information. */
  readonly wanted?: string;
  readonly reached?: boolean;
}

export interface PartResult {
  readonly title: string;
  readonly method: readonly string[];
  readonly rows: readonly Row[];
  /** What keeps the figures from being better, from what the run measured. */
  readonly bound: string;
}

export function ratioRow(what: string, ratio: Spread, wanted?: number): Row {
  return {
    what,
    figure: `${ratio.median.toFixed(2)} ×`,
    spread: `${ratio.least.toFixed(2)} – ${ratio.most.toFixed(2)}`,
    ...(wanted !== undefined && {
      wanted: `≥ ${wanted}`,
      reached: ratio.median >= wanted,
    }),
  };
}

export function rateRow(what: string, rate: Spread, unit: string): Row {
  return {
    what,
    figure: `${whole(rate.median)} ${unit}`,
    spread: `${whole(rate.least)} – ${whole(rate.most)}`,
  };
}

export function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

/** What a process did while it worked: a core of its own, or waiting for others. */
export function shareOfCore(name: string, share: number): string {
  const bound =
    share >= 0.85
      ? 'its own thread is what bounds it'
      : 'the rest is waiting for MongoDB and Kafka';
  return `${name}: ${Math.round(share * 100)} % of a core while it was measured; ${bound}.`;
}
