import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { openApiBreakage, type OpenApi } from './compare-open-api.ts';

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as OpenApi;
const present = read('../../../../../docs/api/openapi.json');
const releasedFile = '../../../../../docs/api/released/openapi.json';

/** The present document with one thing changed. */
function changed(from: string | RegExp, to: string): OpenApi {
  const text = JSON.stringify(present);
  const other = text.replace(from, to);
  expect(other).not.toBe(text);
  return JSON.parse(other) as OpenApi;
}

describe('the document of the API', () => {
  it('breaks nothing that was released', () => {
    expect(existsSync(new URL(releasedFile, import.meta.url))).toBe(true);
    expect(openApiBreakage(read(releasedFile), present)).toEqual([]);
  });

  it.each<[string, string | RegExp, string, string]>([
    ['a path that goes', '"/v1/me":', '"/v1/myself":', 'GET /v1/me is gone'],
    ['an operation of another name', '"readMe"', '"readMyself"', 'is called readMyself now'],
    [
      'an answer that loses a field',
      '"familyName":{"description":"Family name, as the person writes it; null for who has none."',
      '"surname":{"description":"x"',
      'field removed',
    ],
    ['a request field that is refused', '"overlapMinutes":{', '"overlap":{', 'field removed'],
    ['a header that goes', '"Location":{"$ref"', '"Place":{"$ref"', 'has no Location any more'],
    [
      'a parameter that is refused',
      '"name":"limit"',
      '"name":"size"',
      'query limit is refused now',
    ],
    ['a scope that is needed', '"people:read"]', '"people:write"]', 'needs people:write now'],
  ])('is refused with %s', (_, from, to, message) => {
    expect(openApiBreakage(present, changed(from, to)).join('\n')).toContain(message);
  });

  it('may take more and answer more', () => {
    const added = structuredClone(present) as { paths: Record<string, object> } & OpenApi;
    added.paths['/v1/new'] = { get: { operationId: 'readNew' } };
    expect(openApiBreakage(present, added)).toEqual([]);
    expect(openApiBreakage(present, changed('"maximum":200', '"maximum":500'))).toEqual([]);
  });
});
