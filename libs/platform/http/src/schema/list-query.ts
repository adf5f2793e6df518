import { z } from 'zod';
import { mapValues } from './map-values.ts';
import { inPages, pageQuery } from './page-query.ts';
import { keysParameter, listParameter } from './query-parameter.ts';
import { searchText, searchTextDescription } from './search-text.ts';
import { externalRef } from './text.ts';

const UNSTABLE_ORDER =
  'The order; a minus before the field turns it round. A row whose place in the order changes while one reads page by page may be missed, or come twice.';

const ownKeys = keysParameter(externalRef)
  .exactOptional()
  .describe(
    'Only what you made under one of these keys of your own; a key that holds commas is found by the whole of it.',
  );

export const comparisons = ['gte', 'gt', 'lte', 'lt'] as const;
type Comparison = (typeof comparisons)[number];

const comparisonTexts: Readonly<Record<Comparison, string>> = {
  gte: 'at or after',
  gt: 'after',
  lte: 'at or before',
  lt: 'before',
};

type OneText = z.ZodType<unknown, string>;
type Texts = Readonly<Record<string, OneText>>;

/** A field to sort by; descending with a minus before it. */
export type Sort<Field extends string = string> = Field | `-${Field}`;

export interface ListQueryOptions<
  F extends Texts,
  R extends Texts,
  P extends z.ZodRawShape,
  S extends string,
> {
  /** By field, the schema of one value; a comma in the request means any of. */
  readonly filters?: F;
  /** Fields that take `field[gte]`, `[gt]`, `[lte]` and `[lt]`. */
  readonly ranges?: R;
  /** Further parameters, unchanged. */
  readonly parameters?: P;
  /** False where the rows have no `externalRef`. */
  readonly externalRef?: false;
  /** Whether the list is searched by text. */
  readonly search?: true;
  /** Fields that `sort=` takes. Without one, a list is in the order of its ids, that is of creation. */
  readonly sorts?: readonly S[];
  readonly defaultSort?: Sort<NoInfer<S>>;
  /** The order without `sort`, where it is not the order of ids. */
  readonly usualOrder?: string;
}

export type ListQuery<
  F extends Texts,
  R extends Texts,
  P extends z.ZodRawShape,
  S extends string,
> = {
  readonly limit: number;
  readonly after?: string;
  readonly sort?: Sort<S>;
  readonly externalRef?: readonly string[];
  /** The folded words that are looked for. */
  readonly search?: readonly string[];
} & { readonly [K in keyof F]?: readonly z.output<F[K]>[] } & {
  readonly [K in keyof R]?: { readonly [C in Comparison]?: z.output<R[K]> };
} & (keyof P extends never ? unknown : z.output<z.ZodObject<P>>);

/** The strict schema of a list's query: limit, after, sort, externalRef where its rows have one, and what the list filters by. */
export function listQuery<
  F extends Texts = Record<never, OneText>,
  R extends Texts = Record<never, OneText>,
  P extends z.ZodRawShape = Record<never, z.ZodType>,
  S extends string = never,
>(options: ListQueryOptions<F, R, P, S> = {}): z.ZodType<ListQuery<F, R, P, S>> {
  const filters: Texts = options.filters ?? {};
  const ranges: Texts = options.ranges ?? {};
  const schema = pageQuery({
    ...sortParameter(options),
    ...(options.externalRef !== false && { externalRef: ownKeys }),
    ...(options.search && {
      search: searchText.exactOptional().describe(searchTextDescription),
    }),
    ...mapValues(filters, (filter, name) =>
      listParameter(filter).exactOptional().describe(filterText(name, filter)),
    ),
    ...rangeParameters(ranges),
    ...options.parameters,
  });
  return inPages(
    schema.transform((flat) => regroup(flat, Object.keys(ranges)) as ListQuery<F, R, P, S>),
  );
}

function sortParameter({
  sorts = [],
  defaultSort: preset,
  usualOrder: usually = 'ids, in which rows keep their places',
}: Pick<
  ListQueryOptions<Texts, Texts, z.ZodRawShape, string>,
  'sorts' | 'defaultSort' | 'usualOrder'
>): z.ZodRawShape {
  if (sorts.length === 0) return {};
  const order = z.enum(sorts.flatMap((field) => [field, `-${field}`]));
  const sort = preset === undefined ? order.exactOptional() : order.default(preset);
  const usual = preset === undefined ? ` Without this parameter: in the order of ${usually}.` : '';
  return { sort: sort.describe(`${UNSTABLE_ORDER}${usual}`) };
}

function rangeParameters(ranges: Texts): z.ZodRawShape {
  const entries = Object.entries(ranges).flatMap(([field, schema]) =>
    comparisons.map((comparison): [string, z.ZodType] => [
      `${field}[${comparison}]`,
      z.exactOptional(schema).describe(`\`${field}\` ${comparisonTexts[comparison]} this.`),
    ]),
  );
  return Object.fromEntries(entries);
}

function filterText(name: string, filter: z.ZodType): string {
  const text = z.globalRegistry.get(filter)?.description;
  return `Any of these values of \`${name}\`${text === undefined ? '.' : `: ${text}`}`;
}

function regroup(flat: Record<string, unknown>, ranges: readonly string[]): object {
  const grouped: Record<string, unknown> = { ...flat };
  for (const field of ranges) {
    const bounds: Record<string, unknown> = {};
    for (const comparison of comparisons) {
      const name = `${field}[${comparison}]`;
      if (flat[name] !== undefined) bounds[comparison] = flat[name];
      delete grouped[name];
    }
    if (Object.keys(bounds).length > 0) grouped[field] = bounds;
  }
  return grouped;
}
