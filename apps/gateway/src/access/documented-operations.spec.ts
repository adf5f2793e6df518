import { beforeAll, describe, expect, it } from '@jest/globals';
import { readDocument } from '../documents/docs-folder.ts';
import { DocumentedOperations, type DocumentedPaths } from './documented-operations.ts';

let document: DocumentedPaths;
let operations: DocumentedOperations;

beforeAll(async () => {
  document = JSON.parse((await readDocument('api/openapi.json')) ?? '') as DocumentedPaths;
  operations = new DocumentedOperations(document);
});

const open = ['/.well-known/', '/v1/oauth/'];

describe('the gateway knows of each documented operation', () => {
  it('whether it needs a token', () => {
    const all = Object.entries(document.paths).flatMap(([template, methods]) =>
      Object.keys(methods).map((method) => ({
        method: method.toUpperCase(),
        path: template.replaceAll(/\{\w+\}/g, '0190'),
      })),
    );
    expect(all.length).toBeGreaterThan(50);
    const without = all.filter(({ method, path }) => !operations.needsToken(method, path));
    expect(without.filter(({ path }) => !open.some((start) => path.startsWith(start)))).toEqual([]);
    expect(without.map(({ path }) => path)).toContain('/v1/oauth/token');
  });

  it.each([
    ['HEAD', '/v1/events', true],
    ['GET', '/v1/events/1', true],
    ['GET', '/v1/messages/stream', true],
    ['QUERY', '/v1/events', false],
    ['GET', '/v1/events/', false],
    ['GET', '/v1/events/1/unheard-of', false],
    ['GET', '/docs', false],
  ])('%s %s: %s', (method, path, needed) => {
    expect(operations.needsToken(method, path)).toBe(needed);
  });
});
