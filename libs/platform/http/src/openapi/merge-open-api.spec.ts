import { describe, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { mergeOpenApi, OpenApiClashError } from './merge-open-api.ts';

const info = { title: 'All', version: '1.0.0' };

function document(
  path: string,
  operationId: string,
  schemas: Record<string, object> = {},
): OpenAPIObject {
  return {
    openapi: '3.1.0',
    info,
    paths: { [path]: { get: { operationId, tags: [operationId], responses: {} } } },
    components: { schemas },
  };
}

const country = { type: 'string' };

describe('the document of several services', () => {
  it('has the paths of each, in an order of its own', () => {
    const documents = [
      document('/v1/b', 'readB', { Country: country, B: {} }),
      document('/v1/a', 'readA', { Country: country }),
    ];
    const merged = mergeOpenApi(documents, {
      ...info,
      servers: [{ url: 'http://127.0.0.1:8080' }],
    });
    expect(
      mergeOpenApi(documents.toReversed(), {
        ...info,
        servers: [{ url: 'http://127.0.0.1:8080' }],
      }),
    ).toEqual(merged);
    expect(Object.keys(merged.paths)).toEqual(['/v1/a', '/v1/b']);
    expect(Object.keys(merged.components!.schemas!)).toEqual(['B', 'Country']);
    expect(merged.tags).toEqual([{ name: 'readA' }, { name: 'readB' }]);
    expect(merged.servers).toEqual([{ url: 'http://127.0.0.1:8080' }]);
  });

  it('may have two methods of one path from two services', () => {
    const post = { post: { operationId: 'makeA', responses: {} } };
    const other = { ...document('/v1/a', 'readA'), paths: { '/v1/a': post } };
    const merged = mergeOpenApi([document('/v1/a', 'readA'), other], info);
    expect(Object.keys(merged.paths['/v1/a']!)).toEqual(['get', 'post']);
  });

  it.each([
    ['route', document('/v1/a', 'readB'), 'path /v1/a get'],
    ['operation', document('/v1/b', 'readA'), 'operationId readA'],
    ['schema', document('/v1/b', 'readB', { Country: { type: 'integer' } }), 'schemas Country'],
  ])('is refused where two say different things of one %s', (_, other, message) => {
    const merge = () =>
      mergeOpenApi([document('/v1/a', 'readA', { Country: country }), other], info);
    expect(merge).toThrow(OpenApiClashError);
    expect(merge).toThrow(message);
  });
});
