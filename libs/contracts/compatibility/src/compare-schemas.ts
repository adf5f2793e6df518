import type { JsonSchema } from '@regional-events/contracts-catalogue';
import { canonicalOf, type Canonical } from './canonical.ts';
import { compareInside } from './compare-insides.ts';
import { compareKeywords } from './compare-keywords.ts';
import { compareValues } from './compare-values.ts';
import type { Difference } from './difference.ts';
import { isSame, missingIn } from './json.ts';
import type { KindOfDifference } from './kinds.ts';
import { respellings } from './respellings.ts';
import type { Compare, Sides } from './sides.ts';

/** In what two schemas differ for those who read what fits them. `definitions`: where references lead into. */
export function compareSchemas(
  before: JsonSchema,
  after: JsonSchema,
  at: string,
  definitions: Sides['definitions'] = { before, after },
): readonly Difference[] {
  return compare({ before, after, at, definitions, followed: [] });
}

const compare: Compare = (sides) => {
  const { before, after, definitions, at } = sides;
  const followed = followedTo(sides);
  if (followed === undefined) return [];
  // the same text with references may still lead to something else
  const isLeaf = !JSON.stringify([before, after]).includes('"$ref"');
  if (isLeaf && isSame(before, after)) return [];
  const was = canonicalOf(before, definitions.before);
  const is = canonicalOf(after, definitions.after);
  const types = compareTypes(was, is, at);
  if (types.some(({ kind }) => kind === 'type-changed')) return types;
  return [
    ...respellings(before, after).map((kind) => ({ kind, at, was: before, is: after })),
    ...types,
    ...compareValues(was, is, at),
    ...compareVariants(was, is, sides),
    ...compareKeywords(was.rest, is.rest, at),
    ...compareInside({ ...sides, followed, before: was.rest, after: is.rest }, compare),
  ];
};

/** The pairs of references on the way; undefined where a pair comes again, since schemas may hold themselves. */
function followedTo({ before, after, followed }: Sides): readonly string[] | undefined {
  if (before['$ref'] === undefined && after['$ref'] === undefined) return followed;
  const pair = JSON.stringify([before['$ref'], after['$ref']]);
  return followed.includes(pair) ? undefined : [...followed, pair];
}

function compareTypes(was: Canonical, is: Canonical, at: string): readonly Difference[] {
  const kind = typeKind(was, is);
  const types: Difference[] =
    kind === undefined ? [] : [{ kind, at, was: was.types, is: is.types }];
  const isDescribed = (side: Canonical) => side.types !== undefined || side.variants !== undefined;
  if (!isDescribed(was) || !isDescribed(is) || was.nullable === is.nullable) return types;
  const nulls: KindOfDifference = is.nullable ? 'null-allowed' : 'null-refused';
  return [...types, { kind: nulls, at, was: was.nullable, is: is.nullable }];
}

function typeKind(
  { types: was, variants: wasEither }: Canonical,
  { types: is, variants: isEither }: Canonical,
): KindOfDifference | undefined {
  if (was === undefined && is === undefined) return undefined;
  if (was === undefined) return wasEither === undefined ? 'type-imposed' : undefined;
  if (is === undefined) return isEither === undefined ? 'type-dropped' : undefined;
  const [wider, narrower] = [isWithin(was, is), isWithin(is, was)];
  if (wider && narrower) return undefined;
  if (wider) return 'type-widened';
  return narrower ? 'type-narrowed' : 'type-changed';
}

/** Whole numbers are numbers. */
function isWithin(types: readonly string[], others: readonly string[]): boolean {
  return types.every(
    (type) => others.includes(type) || (type === 'integer' && others.includes('number')),
  );
}

/** Variants that stayed as they were are pairs, and so are the two of which one alone is left on each side. */
function compareVariants(was: Canonical, is: Canonical, sides: Sides): readonly Difference[] {
  const { at } = sides;
  const [before, after] = [was.variants, is.variants];
  if (before === undefined && after === undefined) return [];
  if (before === undefined) return [{ kind: 'variants-imposed', at, was: undefined, is: after }];
  if (after === undefined) return [{ kind: 'variants-dropped', at, was: before, is: undefined }];
  const gone = missingIn(before, after) as readonly JsonSchema[];
  const come = missingIn(after, before) as readonly JsonSchema[];
  const [old] = gone;
  const [fresh] = come;
  if (gone.length === 1 && come.length === 1 && old !== undefined && fresh !== undefined) {
    const pair = compare({ ...sides, before: old, after: fresh, at: `${at}(variant)` });
    if (!pair.some(({ kind }) => kind === 'type-changed')) return pair;
  }
  return [
    ...gone.map((variant): Difference => ({
      kind: 'variant-dropped',
      at,
      was: variant,
      is: undefined,
    })),
    ...come.map((variant): Difference => ({
      kind: 'variant-added',
      at,
      was: undefined,
      is: variant,
    })),
  ];
}
