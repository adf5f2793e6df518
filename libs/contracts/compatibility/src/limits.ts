import type { JsonSchema } from '@regional-events/contracts-catalogue';
import type { KindOfDifference } from './kinds.ts';

interface Limit {
  readonly inclusive: string;
  readonly exclusive?: string;
  /** What holds where nothing is said. */
  readonly least: number;
  readonly raised: KindOfDifference;
  readonly lowered: KindOfDifference;
}

const none = { lower: -Infinity, upper: Infinity };

const limits: readonly Limit[] = [
  {
    inclusive: 'minimum',
    exclusive: 'exclusiveMinimum',
    least: none.lower,
    raised: 'minimum-raised',
    lowered: 'minimum-lowered',
  },
  {
    inclusive: 'maximum',
    exclusive: 'exclusiveMaximum',
    least: none.upper,
    raised: 'maximum-raised',
    lowered: 'maximum-lowered',
  },
  { inclusive: 'minLength', least: 0, raised: 'min-length-raised', lowered: 'min-length-lowered' },
  {
    inclusive: 'maxLength',
    least: none.upper,
    raised: 'max-length-raised',
    lowered: 'max-length-lowered',
  },
  { inclusive: 'minItems', least: 0, raised: 'min-items-raised', lowered: 'min-items-lowered' },
  {
    inclusive: 'maxItems',
    least: none.upper,
    raised: 'max-items-raised',
    lowered: 'max-items-lowered',
  },
  {
    inclusive: 'minProperties',
    least: 0,
    raised: 'min-entries-raised',
    lowered: 'min-entries-lowered',
  },
  {
    inclusive: 'maxProperties',
    least: none.upper,
    raised: 'max-entries-raised',
    lowered: 'max-entries-lowered',
  },
];

export const limitKeywords: readonly string[] = limits.flatMap(({ inclusive, exclusive }) => [
  inclusive,
  ...(exclusive === undefined ? [] : [exclusive]),
]);

export interface MovedLimit {
  readonly kind: KindOfDifference;
  readonly was: number | undefined;
  readonly is: number | undefined;
}

export function movedLimits(before: JsonSchema, after: JsonSchema): readonly MovedLimit[] {
  return limits.flatMap((limit): readonly MovedLimit[] => {
    const [was, is] = [placeOf(before, limit), placeOf(after, limit)];
    if (was === is) return [];
    return [{ kind: is > was ? limit.raised : limit.lowered, was: finite(was), is: finite(is) }];
  });
}

/** An excluded bound lies a hair inside: above the number for a lower bound, below it for an upper one. */
function placeOf(schema: JsonSchema, { inclusive, exclusive, least }: Limit): number {
  const bound = schema[inclusive];
  const beyond = exclusive === undefined ? undefined : schema[exclusive];
  const isLower = least !== none.upper;
  const places = [
    ...(typeof bound === 'number' ? [bound] : []),
    ...(typeof beyond === 'number' ? [beyond + (isLower ? HAIR : -HAIR) * scaleOf(beyond)] : []),
  ];
  if (places.length === 0) return least;
  return isLower ? Math.max(...places) : Math.min(...places);
}

const HAIR = 2 * Number.EPSILON;
const scaleOf = (value: number): number => Math.max(1, Math.abs(value));

const finite = (place: number): number | undefined => (Number.isFinite(place) ? place : undefined);
