import { beforeAll, describe, expect, it } from '@jest/globals';
import { DescribedApiModule } from '../testing/described-api.ts';
import { describeApi } from './build-open-api.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly {
    readonly name?: string;
    readonly $ref?: string;
    readonly schema?: object;
  }[];
  readonly requestBody: { readonly content: object };
  readonly responses: Readonly<
    Record<string, { readonly headers: object; readonly description: string }>
  >;
  readonly 'x-problem-codes': Readonly<Record<string, readonly string[]>>;
  readonly security: readonly object[];
}

interface Schema {
  readonly enum: readonly string[];
  readonly properties: Readonly<Record<string, object>>;
}

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, object>>>>;
}

describe('the OpenAPI document', () => {
  let document: Document;
  beforeAll(async () => {
    document = JSON.parse(
      JSON.stringify(await describeApi(DescribedApiModule, { title: 'Events' })),
    );
  });

  const operation = (method: 'get' | 'post' | 'patch', path: string) =>
    document.paths[path]![method]!;
  const component = (kind: string, name: string) => document.components[kind]![name] as Schema;
  const parametersOf = (method: 'get' | 'post' | 'patch', path: string) =>
    operation(method, path).parameters.map(({ $ref, name }) => $ref?.split('/').at(-1) ?? name);

  it('is of version 3.1, and holds what partners may use', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual([
      '/v1/events',
      '/v1/events/{id}',
      '/v1/events/{id}/publish',
      '/v1/oauth/token',
    ]);
  });

  it('names operations as they are declared', () => {
    const ids = Object.values(document.paths).flatMap((item) =>
      Object.values(item).map((one) => one.operationId),
    );
    expect(ids).toEqual([
      'draftEvent',
      'listEvents',
      'readEvent',
      'changeEvent',
      'publishEvent',
      'issueToken',
    ]);
  });

  it('has named schemas once, as the code validates with', () => {
    const Event = component('schemas', 'Event');
    const DraftEvent = component('schemas', 'DraftEvent');
    expect(DraftEvent).toMatchObject({ required: ['country'], additionalProperties: false });
    expect(Event).not.toHaveProperty('additionalProperties');
    expect(Event.properties['country']).toEqual({
      anyOf: [{ $ref: '#/components/schemas/Country' }, { title: 'Null', type: 'null' }],
    });
    expect(Event.properties['id']).toEqual({ type: 'string', format: 'uuid' });
    expect(Event.properties['capacity']).toEqual({ type: 'integer' });
    expect(component('schemas', 'Country').enum).toContain('XK');
    expect(operation('post', '/v1/events').requestBody).toMatchObject({
      content: { 'application/json': { schema: { $ref: '#/components/schemas/DraftEvent' } } },
    });
  });

  it('says how lists are asked', () => {
    const parameters = operation('get', '/v1/events').parameters;
    expect(parameters.find(({ name }) => name === 'limit')?.schema).toEqual({
      type: 'integer',
      minimum: 1,
      maximum: 200,
      default: 50,
    });
    expect(parameters.find(({ name }) => name === 'country')).toMatchObject({
      in: 'query',
      required: false,
      style: 'form',
      explode: false,
      schema: { type: 'array', items: { $ref: '#/components/schemas/Country' } },
    });
    expect(parametersOf('get', '/v1/events')).toContain('startsAt[gte]');
  });

  it('has the headers of the conventions on every route', () => {
    const all = ['Traceparent', 'CorrelationId'];
    expect(parametersOf('post', '/v1/events')).toEqual(['IdempotencyKey', ...all]);
    expect(parametersOf('post', '/v1/events/{id}/publish')).toEqual([
      'NeededIdempotencyKey',
      ...all,
    ]);
    expect(parametersOf('patch', '/v1/events/{id}')).toEqual(['id', 'IfMatch', ...all]);
    expect(parametersOf('get', '/v1/events/{id}')).toEqual(['id', 'IfNoneMatch', ...all]);
    expect(parametersOf('post', '/v1/oauth/token')).toEqual(all);
    const headersOf = (response: { headers: object } | undefined) =>
      Object.keys(response?.headers ?? {});
    expect(headersOf(operation('post', '/v1/events').responses['201'])).toEqual(
      expect.arrayContaining([
        'ETag',
        'Location',
        'Idempotency-Replayed',
        'traceparent',
        'X-Correlation-Id',
      ]),
    );
    expect(headersOf(operation('get', '/v1/events').responses['200'])).toContain('Link');
  });

  it('has the problems of the conventions on every route', () => {
    const statusesOf = (method: 'get' | 'post' | 'patch', path: string) =>
      Object.keys(operation(method, path).responses).join(' ');
    expect(statusesOf('get', '/v1/events')).toBe('200 400 401 403 408 414 429 431 500 503 504');
    expect(statusesOf('get', '/v1/events/{id}')).toBe(
      '200 304 400 401 403 408 414 429 431 500 503 504',
    );
    expect(statusesOf('patch', '/v1/events/{id}')).toBe(
      '200 400 401 403 408 409 412 413 414 415 417 428 429 431 500 503 504',
    );
    expect(statusesOf('post', '/v1/oauth/token')).toBe(
      '200 400 408 413 414 415 417 429 431 500 503 504',
    );
    expect(component('responses', 'Problem409')).toMatchObject({
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    });
  });

  it('names the codes of an operation, and tells its own where they come', () => {
    const { responses, ...change } = operation('patch', '/v1/events/{id}');
    expect(change['x-problem-codes']).toMatchObject({
      401: expect.arrayContaining(['access.token-missing']),
      409: ['event.ended'],
      503: expect.arrayContaining(['gateway.service-unavailable', 'news-not-here-yet']),
    });
    expect(responses['409']?.description).toContain('Codes: `event.ended`.');
    expect(responses['412']).toEqual({ $ref: '#/components/responses/Problem412' });
  });

  it('shows the example of an operation where each part of it stands', () => {
    const { requestBody, responses } = operation('post', '/v1/events');
    expect(requestBody.content).toMatchObject({
      'application/json': { example: { country: 'RS' } },
    });
    expect(responses['201']).toMatchObject({
      content: { 'application/json': { example: { capacity: 0 } } },
    });
    const { parameters } = operation('get', '/v1/events');
    expect(parameters.find(({ name }) => name === 'country')).toMatchObject({ example: ['RS'] });
  });

  it('takes both media types of a patch, and a form on the token route', () => {
    const typesOf = (method: 'post' | 'patch', path: string) =>
      Object.keys(operation(method, path).requestBody.content);
    expect(typesOf('patch', '/v1/events/{id}')).toEqual([
      'application/merge-patch+json',
      'application/json',
    ]);
    expect(typesOf('post', '/v1/oauth/token')).toEqual(['application/x-www-form-urlencoded']);
  });

  it('says which scope a route needs, and how Authorize gets a token', () => {
    expect(operation('post', '/v1/events').security).toEqual([
      { clientCredentials: ['events:write'] },
      { bearer: [] },
    ]);
    expect(operation('post', '/v1/oauth/token').security).toEqual([]);
    expect(component('securitySchemes', 'clientCredentials')).toMatchObject({
      type: 'oauth2',
      flows: {
        clientCredentials: {
          tokenUrl: '/v1/oauth/token',
          scopes: { 'events:read': expect.any(String) },
        },
      },
    });
  });

  it('refers to nothing that is not there', () => {
    const text = JSON.stringify(document);
    const references = [...text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)];
    const lost = references.filter(
      ([, kind, name]) => document.components[kind!]?.[name!] === undefined,
    );
    expect(references.length).toBeGreaterThan(20);
    expect(lost.map(([reference]) => reference)).toEqual([]);
  });
});
