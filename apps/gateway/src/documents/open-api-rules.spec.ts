import { describe, expect, it } from '@jest/globals';
import { readDocument } from './docs-folder.ts';

interface Schema {
  readonly [bound: string]: unknown;
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

type Content = Readonly<Record<string, { readonly schema: Schema; readonly example?: unknown }>>;

interface Parameter {
  readonly $ref?: string;
  readonly in: string;
  readonly name?: string;
  readonly description?: string;
  readonly schema: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly 'x-problem-codes': Readonly<Record<string, readonly string[]>>;
  readonly tags: readonly string[];
  readonly security: readonly unknown[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<
    Record<string, { readonly $ref?: string; readonly content?: Content }>
  >;
}

interface Document {
  readonly openapi: string;
  readonly servers: readonly unknown[];
  readonly tags: readonly { readonly name: string }[];
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const document = JSON.parse((await readDocument('api/openapi.json')) ?? '') as Document;

/** Routes that answer without a token. */
const publicRoutes = [
  'get /.well-known/jwks.json',
  'get /.well-known/oauth-authorization-server',
  'post /v1/oauth/token',
];
/** Routes for any token, whatever its scopes. */
const unscopedRoutes = [
  'get /v1/me',
  'get /v1/countries',
  'post /v1/access-reasons',
  'get /v1/jobs/organisations-{id}',
  'get /v1/jobs/organisations-{id}/rows',
  'post /v1/jobs/organisations-{id}/cancel',
];
/** Parts of requests that a bound would not help; this list only shrinks. */
const unbounded: readonly string[] = [];

/** OAuth 2.1 wants parameters ignored that a server does not know. */
const openBodies = ['post /v1/oauth/token'];

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]): [string, Operation] => [
    `${method} ${path}`,
    operation,
  ]),
);

function resolved<T extends { readonly $ref?: string }>(part: T): T {
  if (part.$ref === undefined) return part;
  const path = part.$ref.split('/').slice(1);
  return path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), document) as T;
}

/** The places below a request's schema where a text, a list or a number may be as large as it likes. */
function unboundedIn(schema: Schema, place: string, seen: readonly Schema[] = []): string[] {
  const whole = resolved(schema);
  if (seen.includes(whole)) return [];
  const below = [...seen, whole];
  const { allOf = [], anyOf = [], items, oneOf = [], properties = {} } = whole;
  return [
    ...(isBounded(whole) ? [] : [place]),
    ...[...allOf, ...anyOf, ...oneOf].flatMap((part) => unboundedIn(part, place, below)),
    ...Object.entries(properties).flatMap(([name, part]) =>
      unboundedIn(part, `${place}/${name}`, below),
    ),
    ...(items === undefined ? [] : unboundedIn(items, `${place}/*`, below)),
  ];
}

function isBounded(schema: Schema): boolean {
  const types = [schema.type ?? []].flat();
  const has = (...names: string[]) => names.some((name) => schema[name] !== undefined);
  if (types.includes('string')) return has('maxLength', 'enum', 'const', 'format', 'pattern');
  if (types.includes('array')) return has('maxItems');
  if (types.includes('integer') || types.includes('number')) return has('maximum', 'enum', 'const');
  return true;
}

/** Properties below a schema of which nothing is said, neither there nor where they refer to. */
function silentIn(schema: Schema, place: string): string[] {
  const { allOf = [], anyOf = [], items, oneOf = [], properties = {} } = schema;
  return [
    ...Object.entries(properties).flatMap(([name, part]) => [
      ...(isSilent(part) ? [`${place}.${name}`] : []),
      ...silentIn(part, `${place}.${name}`),
    ]),
    ...[...allOf, ...anyOf, ...oneOf].flatMap((part) => silentIn(part, place)),
    ...(items === undefined ? [] : silentIn(items, place)),
  ];
}

function isSilent(schema: Schema): boolean {
  const { anyOf = [], oneOf = [], allOf = [] } = schema;
  const isDescribed = (part: Schema) =>
    (part.description ?? resolved(part).description) !== undefined;
  return !isDescribed(schema) && ![...anyOf, ...oneOf, ...allOf].some(isDescribed);
}

/** The schemas of an operation's body and parameters, by place. */
function requestSchemas({ parameters, requestBody }: Operation): [string, Schema][] {
  const bodies = Object.values(requestBody?.content ?? {});
  const own = parameters.filter(({ $ref }) => $ref === undefined);
  return [
    ...bodies.map(({ schema }): [string, Schema] => ['body', schema]),
    ...own.map(({ in: where, name, schema }): [string, Schema] => [`${where} ${name}`, schema]),
  ];
}

describe('the document of the API', () => {
  it('is OpenAPI 3.1 with a server, and names its operations and tags once', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(document.servers).toHaveLength(1);
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const tags = document.tags.map(({ name }) => name);
    expect(new Set(operations.flatMap(([, operation]) => operation.tags))).toEqual(new Set(tags));
    expect(new Set(tags).size).toBe(tags.length);
  });

  it.each(operations)('tells everything of %s', (route, operation) => {
    expect(operation.operationId).toMatch(/^[a-z]+([A-Z][a-z]+)+$/);
    expect(operation.summary).toMatch(/^[A-Z]/);
    expect(operation.tags).toHaveLength(1);
    expect([route, operation.security.length === 0]).toEqual([route, publicRoutes.includes(route)]);
    const statuses = Object.keys(operation.responses);
    expect(statuses.filter((status) => status.startsWith('2'))).toHaveLength(1);
    const guarded = unscopedRoutes.includes(route) ? ['401', '429'] : ['401', '403', '429'];
    expect(statuses).toEqual(
      expect.arrayContaining(publicRoutes.includes(route) ? ['429'] : guarded),
    );
  });

  it.each(operations)(
    'says what %s does, shows it, and lists its problem codes',
    (_, operation) => {
      expect(operation.description.length).toBeGreaterThan(operation.summary.length);
      expect(operation.description).toMatch(/^[A-Z].*\.$/);
      const answers = Object.entries(operation.responses).flatMap(([status, { content = {} }]) =>
        status.startsWith('2') ? Object.values(content) : [],
      );
      const shown = [...Object.values(operation.requestBody?.content ?? {}), ...answers];
      expect(shown.filter(({ example }) => example === undefined)).toEqual([]);
      const refusals = Object.keys(operation.responses).filter((status) => /^[45]/.test(status));
      expect(Object.keys(operation['x-problem-codes'])).toEqual(refusals);
    },
  );

  it.each(operations)('tells each refusal of %s as a problem', (_, operation) => {
    const refusals = Object.entries(operation.responses).filter(([status]) => /^[45]/.test(status));
    const types = refusals.map(([, response]) => Object.keys(resolved(response).content ?? {}));
    for (const type of types)
      expect(['application/problem+json', 'application/json']).toEqual(
        expect.arrayContaining(type),
      );
  });

  it('describes every parameter and every property', () => {
    const parameters = operations.flatMap(([route, operation]) =>
      operation.parameters
        .filter((one) => resolved(one).description === undefined)
        .map(({ name }) => `${route} ${name ?? ''}`),
    );
    const properties = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
      silentIn(schema, name),
    );
    expect([...parameters, ...properties]).toEqual([]);
  });

  it('has no request in which a text, a list or a number is without a bound', () => {
    const found = operations.flatMap(([route, operation]) =>
      requestSchemas(operation).flatMap(([place, schema]) =>
        unboundedIn(schema, `${route} ${place}`),
      ),
    );
    expect(new Set(found)).toEqual(new Set(unbounded));
  });

  it('would find one wherever it stands', () => {
    const text = { type: 'string' };
    const schema = {
      properties: {
        a: text,
        b: { anyOf: [{ type: 'null' }, { type: ['array', 'null'], items: { type: 'integer' } }] },
      },
    };
    expect(unboundedIn(schema, 'body')).toEqual(['body/a', 'body/b', 'body/b/*']);
  });

  it('takes no body with members that nobody knows', () => {
    const open = operations.flatMap(([route, operation]) =>
      requestSchemas(operation)
        .filter(([place]) => place === 'body')
        .map(([, schema]) => resolved(schema))
        .filter((schema) => schema.type === 'object' && schema['additionalProperties'] !== false)
        .map(() => route),
    );
    expect([...new Set(open)]).toEqual(openBodies);
  });

  it('answers lists with data and page, and bounds their limit', () => {
    const lists = operations.filter(([, { parameters }]) =>
      parameters.some(({ name }) => name === 'limit'),
    );
    for (const [, { parameters, responses }] of lists) {
      const schema = resolved(responses['200']?.content?.['application/json']?.schema ?? {});
      expect(Object.keys(schema.properties ?? {})).toEqual(['data', 'page']);
      const limit = parameters.find(({ name }) => name === 'limit')?.schema;
      expect(limit).toMatchObject({ type: 'integer', minimum: 1, maximum: 200, default: 50 });
    }
    expect(lists.length).toBeGreaterThan(5);
  });
});
