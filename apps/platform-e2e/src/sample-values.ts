import type { Part } from '@regional-events/testing';

/** What a string may need to look like; a schema takes the first that fits it. */
const texts = [
  'Text',
  'a-code',
  'AB-1',
  'en',
  'MK',
  'Latn',
  '09:00',
  'Europe/Skopje',
  '01980000-0ec9-7907-88e5-38c33050f790',
  '2030-05-14',
  '2030-05-14T09:00:00Z',
  'nobody@example.org',
  'https://example.org/slides',
];
const LETTERS = 26;
const FIRST_LETTER = 97;

export type Fits = (value: unknown, schema: Part) => boolean;
export type Follow = (schema: Part) => Part;

/** Makes values that a schema allows, always the same. */
export class SampleValues {
  readonly #fits: Fits;
  readonly #follow: Follow;

  constructor(fits: Fits, follow: Follow) {
    this.#fits = fits;
    this.#follow = follow;
  }

  of(given: Part): unknown {
    const schema = this.#follow(given);
    const [first] = (schema['enum'] ?? []) as readonly unknown[];
    if (first !== undefined) return first;
    const [branch] = (schema['anyOf'] ?? []) as readonly Part[];
    if (branch !== undefined) return this.of(branch);
    const type = [schema['type']].flat()[0];
    if (type === 'string') return texts.find((text) => this.#fits(text, schema));
    if (type === 'integer' || type === 'number') return schema['minimum'] ?? 1;
    if (type === 'boolean') return true;
    if (type === 'array') return this.items(schema, 1);
    return 'properties' in schema ? this.#object(schema) : this.entries(schema, 1);
  }

  /** So many items of a list, all different where they must be. */
  items({ items = {}, uniqueItems }: Part, count: number): readonly unknown[] {
    const schema = this.#follow(items as Part);
    const known = schema['enum'] as readonly unknown[] | undefined;
    const different = (at: number) =>
      known === undefined ? this.#oneOf(schema, at) : known[at % known.length];
    return Array.from({ length: count }, (_, at) =>
      uniqueItems === true ? different(at) : this.of(schema),
    );
  }

  /** So many members of a map. */
  entries({ additionalProperties = {} }: Part, count: number): object {
    const value = this.of(additionalProperties as Part);
    return Object.fromEntries(Array.from({ length: count }, (_, at) => [language(at), value]));
  }

  #object({ properties, required = [] }: Part): object {
    const needed = required as readonly string[];
    const entries = Object.entries(properties as Record<string, Part>);
    return Object.fromEntries(
      entries
        .filter(([name]) => needed.includes(name))
        .map(([name, schema]) => [name, this.of(schema)]),
    );
  }

  #oneOf(schema: Part, at: number): unknown {
    const id = `01980000-0ec9-7907-88e5-${String(at).padStart(12, '0')}`;
    return [id, `a-code-${at}`, language(at)].find((text) => this.#fits(text, schema));
  }
}

/** A tag of two letters, which need not be in use. */
function language(at: number): string {
  const letter = (index: number) => String.fromCharCode(FIRST_LETTER + index);
  return `${letter(Math.floor(at / LETTERS) % LETTERS)}${letter(at % LETTERS)}`;
}
