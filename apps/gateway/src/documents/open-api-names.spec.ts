import { describe, expect, it } from '@jest/globals';
import { readDocument } from './docs-folder.ts';

interface Body {
  readonly content: Readonly<Record<string, { readonly schema: { readonly format?: string } }>>;
}

interface Document {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly requestBody?: Body }>>>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, { readonly title?: string }>> };
}

const document = JSON.parse((await readDocument('api/openapi.json')) ?? '') as Document;

/** Schemas that a generated client would have to make up a name for, by their place. */
function namelessIn(value: unknown, place: string): string[] {
  if (Array.isArray(value)) return value.flatMap((part, at) => namelessIn(part, `${place}/${at}`));
  if (typeof value !== 'object' || value === null) return [];
  const schema: Readonly<Record<string, unknown>> = { ...value };
  const variants = [schema['anyOf'], schema['oneOf']].flatMap((list) =>
    Array.isArray(list) ? (list as unknown[]) : [],
  );
  const isNamed = (part: unknown): boolean =>
    typeof part === 'object' && part !== null && ('title' in part || '$ref' in part);
  const hasMembers = 'properties' in schema && typeof schema['type'] === 'string';
  return [
    ...(variants.every(isNamed) ? [] : [`${place}: a variant`]),
    ...(hasMembers && !isNamed(schema) ? [`${place}: an object`] : []),
    ...Object.entries(schema).flatMap(([key, part]) => namelessIn(part, `${place}/${key}`)),
  ];
}

describe('the names in the document of the API', () => {
  it('leave no type for a generated client to make up', () => {
    expect(namelessIn(document, '')).toEqual([]);
  });

  it('leave no doubt that a file is bytes, unless it is JSON', () => {
    const operations = Object.values(document.paths).flatMap((item) => Object.values(item));
    const files = operations
      .flatMap(({ requestBody }) => Object.entries(requestBody?.content ?? {}))
      .filter(([type]) => !/(json|x-www-form-urlencoded)$/.test(type));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(([, { schema }]) => schema.format !== 'binary')).toEqual([]);
  });

  it('would be missed wherever one is missing', () => {
    const schema = { properties: { a: { anyOf: [{ type: 'string' }, { $ref: 'b' }] } } };
    expect(namelessIn({ items: { type: 'object', ...schema } }, '')).toEqual([
      '/items: an object',
      '/items/properties/a: a variant',
    ]);
  });

  it('are those of the components', () => {
    const titles = Object.entries(document.components.schemas).map(([name, { title }]) => [
      name,
      title,
    ]);
    expect(titles.filter(([name, title]) => name !== title)).toEqual([]);
  });

  it('are the same wherever a list of the same items is answered', () => {
    const lists = [...JSON.stringify(document.paths).matchAll(/schemas\/(\w+List)"/g)];
    const names = new Set(lists.map(([, name]) => name));
    expect(lists.length).toBeGreaterThanOrEqual(17);
    expect(
      [...names].filter((name) => document.components.schemas[name ?? ''] === undefined),
    ).toEqual([]);
  });
});
