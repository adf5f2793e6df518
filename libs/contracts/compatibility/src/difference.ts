import { harmOf, isBreaking, type KindOfDifference } from './kinds.ts';

/** One thing in which the present contract is not the released one. */
export interface Difference {
  readonly kind: KindOfDifference;
  /** Topic, message and field: `events.event.v1 … payload.days[].date`. */
  readonly at: string;
  readonly was: unknown;
  readonly is: unknown;
}

const reasons = {
  'old readers': 'readers of today would misread what is written from now on',
  'kept messages': 'what was written before, and topics keep it, could not be read any more',
};

/** The breaking differences in words, with what to do; undefined when there are none. */
export function breakageInWords(differences: readonly Difference[]): string | undefined {
  const breaking = differences.filter(({ kind }) => isBreaking(kind));
  if (breaking.length === 0) return undefined;
  return [
    'This breaks the contract that was released:',
    ...breaking.map((difference) => `  - ${inWords(difference)}`),
    'Take it back, or leave the released message as it is and tell the new one as a new major: a type that ends in the next',
    '`.v<major>`, in a topic of its own, published beside the old one until nobody reads that (docs/adr/0007-message-contract.md).',
  ].join('\n');
}

function inWords({ kind, at, was, is }: Difference): string {
  const harm = harmOf(kind);
  const reason = harm === 'nobody' ? '' : ` (${reasons[harm]})`;
  return `${kind.replaceAll('-', ' ')} at ${at}: ${shown(was)} → ${shown(is)}${reason}`;
}

function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
