import type { Part } from '@regional-events/testing';
import { changed } from './changed-body.ts';
import type { Fits, Follow, SampleValues } from './sample-values.ts';

/** A value to try. */
export interface Variant {
  /** What is blamed for it, where it does not fit. */
  readonly pointer: string;
  /** Where the value goes: what the example leaves out comes as a whole. */
  readonly place: string;
  readonly what: string;
  /** Left out: the member is. */
  readonly value?: unknown;
}

/** Of a longer list, such as the countries, the first and the last value stand for all. */
const LONGEST_LIST = 40;

const ofAnyType: readonly unknown[] = ['no-such-value', '', 7, 1.5, true, null, [], {}];
const dates = ['1899-12-31', '1900-01-01', '2200-12-31', '2201-01-01', '2030-02-30', '2030-5-1'];
const times = ['2030-05-14T09:00:00Z', '2030-05-14T09:00:00+02:00', '2030-05-14T09:00:00'];
const byFormat: Readonly<Record<string, readonly string[]>> = {
  date: dates,
  'date-time': [...times, ...dates.map((date) => `${date}T00:00:00Z`)],
  email: ['a@example.org', 'a example.org', 'a@b@example.org'],
  uuid: ['01980000-0EC9-7907-88E5-38C33050F790', '01980000-0ec9-7907-88e5-38c33050f79'],
};

/** Systematic values for every place of a schema: at its bounds and one step beyond each, whether they fit or not. */
export class ValueVariants {
  readonly #samples: SampleValues;
  readonly #fits: Fits;
  readonly #follow: Follow;

  constructor(samples: SampleValues, fits: Fits, follow: Follow) {
    this.#samples = samples;
    this.#fits = fits;
    this.#follow = follow;
  }

  /** Of everything below an object; `example` fits the schema. */
  inside(given: Part, example: unknown, pointer = ''): readonly Variant[] {
    const schema = this.#branchOf(given, example);
    if (Array.isArray(example) && example.length > 0) {
      const items = this.at(schema['items'] as Part, example[0], `${pointer}/0`);
      // an item may also come twice by it, which is the list's fault
      return schema['uniqueItems'] === true ? items.map((one) => ({ ...one, pointer })) : items;
    }
    if (typeof example !== 'object' || example === null || Array.isArray(example)) return [];
    const member = (name: string, part: Part) =>
      this.at(part, Reflect.get(example, name), `${pointer}/${name}`);
    const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Part>);
    const values = schema['additionalProperties'];
    const [key] = Object.keys(example);
    const one = (name: string, what: string, value?: object) => {
      const place = `${pointer}/${name}`;
      return { pointer: place, place, what, ...value };
    };
    return [
      one('colour', 'an unknown member', { value: 'red' }),
      ...properties.flatMap(([name, part]) => [one(name, 'left out'), ...member(name, part)]),
      ...(typeof values === 'object' && key !== undefined ? member(key, values as Part) : []),
    ];
  }

  /** Of the value itself and of what is in it. */
  at(given: Part, example: unknown, pointer: string): readonly Variant[] {
    const isEmpty = example === undefined || example === null || isHollow(example);
    const known = isEmpty ? this.#samples.of(this.#branchOf(given, undefined)) : example;
    const schema = this.#branchOf(given, known);
    const values = [known, ...ofAnyType, ...this.#ownValues(schema, known)];
    const whole = (variant: Variant): Variant => ({
      ...variant,
      place: pointer,
      value: changed(known, variant.place.slice(pointer.length), variant),
    });
    // of several ways, none is the one that the caller meant
    const blame = this.#isChoice(given) ? { pointer } : {};
    const inside = this.inside(schema, known, pointer).map((one) => ({ ...one, ...blame }));
    return [
      ...values.map((value) => ({ pointer, place: pointer, what: shown(value), value })),
      ...(isEmpty ? inside.map(whole) : inside),
    ];
  }

  /** The schema that says what is in the value: of several, the first that fits, else the first. */
  #branchOf(given: Part, value: unknown): Part {
    const schema = this.#follow(given);
    const branches = schema['anyOf'] as readonly Part[] | undefined;
    if (branches === undefined) return schema;
    const fitting = branches.find((branch) => this.#fits(value, branch));
    return this.#branchOf(fitting ?? branches[0] ?? {}, value);
  }

  #isChoice(given: Part): boolean {
    const branches = (this.#follow(given)['anyOf'] ?? []) as readonly Part[];
    return branches.filter(({ type }) => type !== 'null').length > 1;
  }

  #ownValues(schema: Part, known: unknown): readonly unknown[] {
    const all = (schema['enum'] ?? []) as readonly unknown[];
    const listed = all.length > LONGEST_LIST ? [all[0], all.at(-1)] : all;
    return [
      ...listed,
      ...(byFormat[String(schema['format'])] ?? []),
      ...textsOf(schema),
      ...numbersOf(schema),
      ...this.#listsOf(schema, known),
      ...this.#mapsOf(schema),
    ];
  }

  #listsOf(schema: Part, known: unknown): readonly unknown[] {
    const [first] = Array.isArray(known) ? (known as unknown[]) : [];
    const twice = schema['uniqueItems'] === true && first !== undefined ? [[first, first]] : [];
    return [...aroundAll(schema, 'Items').map((n) => this.#samples.items(schema, n)), ...twice];
  }

  #mapsOf(schema: Part): readonly unknown[] {
    if (typeof schema['additionalProperties'] !== 'object') return [];
    const sizes = aroundAll(schema, 'Properties').map((n) => this.#samples.entries(schema, n));
    if (!('propertyNames' in schema)) return sizes;
    const [value] = Object.values(this.#samples.entries(schema, 1)) as unknown[];
    return [...sizes, { 'no tag': value }];
  }
}

/** Lengths at the bounds that the schema names, and at those that end its pattern. */
function textsOf(schema: Part): readonly string[] {
  const [, least, most] = /\{(\d+),(\d+)\}\$$/.exec(String(schema['pattern'])) ?? [];
  const bounds = [...aroundAll(schema, 'Length'), ...around(least), ...around(most)];
  return bounds.map((length) => 'a'.repeat(length));
}

function numbersOf({ minimum, maximum, exclusiveMinimum }: Part): readonly number[] {
  return [minimum, maximum, exclusiveMinimum].flatMap((bound) =>
    typeof bound === 'number' ? [bound - 1, bound, bound + 1] : [],
  );
}

function aroundAll(schema: Part, of: string): readonly number[] {
  return [...around(schema[`min${of}`]), ...around(schema[`max${of}`])];
}

function around(bound: unknown): readonly number[] {
  const number = Number(bound ?? Number.NaN);
  return [number - 1, number, number + 1].filter((one) => one >= 0);
}

const MOST_SHOWN = 60;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}… (${text.length})` : text;
}

function isHollow(value: unknown): boolean {
  return typeof value === 'object' && Object.keys(value ?? {}).length === 0;
}
