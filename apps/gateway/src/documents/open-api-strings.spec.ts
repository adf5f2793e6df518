import { describe, expect, it } from '@jest/globals';
import { readDocument } from './docs-folder.ts';

type Json = Readonly<Record<string, unknown>>;

const document = JSON.parse((await readDocument('api/openapi.json')) ?? '') as Json;

/** Strings of which the document does not say what they hold; each of them is opaque, or judged where it is used. */
const opaque = [
  // What the platform gave out, to be sent back as it is.
  /^GET \S+ query after$/,
  /^GET \/v1\/messages\/stream header Last-Event-ID$/,
  // A malformed one is left aside (Trace Context).
  / header traceparent$/,
  // OAuth has errors of its own for each of them.
  /^POST \/v1\/oauth\/token body \/(client_id|client_secret|grant_type|scope)$/,
  // The name of a topic, of which the service says whether it has it.
  /^POST \/v1\/operations\/\{service\}\/replays body \/topic$/,
];

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function resolved(part: unknown, within: Json): Json {
  const reference = isObject(part) ? part['$ref'] : undefined;
  if (typeof reference !== 'string') return isObject(part) ? part : {};
  const target = reference
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), within);
  return resolved(target, within);
}

const saysWhat = ['pattern', 'format', 'enum', 'const', '$ref'];

/** The places of strings without pattern, format or list of values, in what requests may hold. */
function bareIn(part: unknown, place: string, within: Json): string[] {
  if (!isObject(part)) return [];
  const schema = resolved(part, within);
  const isString = [schema['type']].flat().includes('string');
  const isBare = isString && !saysWhat.some((keyword) => keyword in schema);
  const { items, additionalProperties, propertyNames, properties } = schema;
  return [
    ...(isBare ? [place] : []),
    ...['anyOf', 'oneOf', 'allOf'].flatMap((key) =>
      listOf(schema[key]).flatMap((variant) => bareIn(variant, place, within)),
    ),
    ...bareIn(items, `${place}/*`, within),
    ...bareIn(additionalProperties, `${place}/*`, within),
    ...bareIn(propertyNames, `${place}/*`, within),
    ...Object.entries(isObject(properties) ? properties : {}).flatMap(([name, property]) =>
      bareIn(property, `${place}/${name}`, within),
    ),
  ];
}

function bareRequestsOf(whole: Json): string[] {
  return Object.entries(resolved(whole['paths'], whole)).flatMap(([path, item]) =>
    Object.entries(resolved(item, whole)).flatMap(([method, operation]) => {
      const { parameters, requestBody } = resolved(operation, whole);
      const at = `${method.toUpperCase()} ${path}`;
      const { content } = resolved(requestBody, whole);
      return [
        ...listOf(parameters).flatMap((each) => {
          const { name, in: where, schema } = resolved(each, whole);
          return bareIn(schema, `${at} ${String(where)} ${String(name)}`, whole);
        }),
        ...Object.values(resolved(content, whole)).flatMap((media) =>
          bareIn(resolved(media, whole)['schema'], `${at} body `, whole),
        ),
      ];
    }),
  );
}

describe('the strings that requests hold, in the document of the API', () => {
  it('all say what they hold', () => {
    const bare = bareRequestsOf(document);
    expect(bare.filter((place) => !opaque.some((pattern) => pattern.test(place)))).toEqual([]);
    const unused = opaque.filter((pattern) => !bare.some((place) => pattern.test(place)));
    expect(unused).toEqual([]);
  });

  it('would be missed wherever one says nothing', () => {
    const name = { type: 'string', minLength: 1 };
    const schema = {
      properties: {
        names: { items: { anyOf: [{ $ref: '#/components/schemas/Name' }, { type: 'null' }] } },
        code: { type: 'string', pattern: '^a$' },
        note: { type: ['string', 'null'] },
      },
    };
    const content = { 'application/json': { schema } };
    const parameters = [{ name: 'of', in: 'query', schema: { type: 'array', items: name } }];
    const whole = {
      paths: { '/a': { post: { parameters, requestBody: { content } } } },
      components: { schemas: { Name: name } },
    };
    expect(bareRequestsOf(whole)).toEqual([
      'POST /a query of/*',
      'POST /a body /names/*',
      'POST /a body /note',
    ]);
  });
});
