import type { ApiParameter, ApiRoute, Part } from '@regional-events/testing';
import { changed } from './changed-body.ts';
import { allows, follow } from './document-verdict.ts';
import { SampleValues } from './sample-values.ts';
import { ValueVariants } from './value-variants.ts';

/** A request that differs from the example of its operation in one place. */
export interface RequestVariant {
  readonly pointer: string;
  readonly what: string;
  /** What the document says of it. */
  readonly fits: boolean;
  readonly query: string;
  readonly body?: unknown;
}

const samples = new SampleValues(allows, follow);
const variants = new ValueVariants(samples, allows, follow);
/** Which time zones there are, no schema can list: a name that is none is refused all the same. */
const zones = ['left out', 'null', '"Europe/Skopje"'];
const isZone = (pointer: string) => pointer.endsWith('/timeZone');
/** Cursors and positions: which ones are good, no schema can say. */
const positions = ['after'];

/** One for each bound of each value of the body, at it and beyond it. */
export function bodyVariants({ operation }: ApiRoute): readonly RequestVariant[] {
  const [media] = Object.values(operation.requestBody?.content ?? {});
  if (media === undefined) return [];
  const { schema, example } = media;
  return variants
    .inside(schema, example)
    .map((variant) => {
      const body = changed(example, variant.place, variant);
      const { pointer, what } = variant;
      return { pointer, what, fits: allows(body, schema), query: '', body };
    })
    .filter(({ fits, pointer, what }) => !fits || !isZone(pointer) || zones.includes(what));
}

/** One for each bound of a parameter in the query. */
export function queryVariants(parameter: ApiParameter): readonly RequestVariant[] {
  const { name, schema: given } = parameter;
  const schema = follow(given);
  const pointer = `/query/${name}`;
  const texts = variants.at(schema, undefined, pointer).map(({ value }) => textOf(value));
  return [...new Set(texts)]
    .map((text) => ({ text, fits: allows(meant(text, schema), schema) }))
    .filter(({ fits }) => !fits || !positions.includes(name))
    .map(({ text, fits }) => ({
      pointer,
      what: text,
      fits,
      query: `?${encodeURIComponent(name)}=${encodeURIComponent(text)}`,
    }));
}

function textOf(value: unknown): string {
  return Array.isArray(value) ? value.map(String).join(',') : String(value);
}

/** The value that a text in a query stands for (style form, not exploded). */
function meant(text: string, schema: Part): unknown {
  const { type } = schema;
  if (type === 'integer') return /^(0|-?[1-9]\d*)$/.test(text) ? Number(text) : text;
  if (type === 'boolean') return ({ true: true, false: false } as Part)[text] ?? text;
  return type === 'array' ? text.split(',') : text;
}
