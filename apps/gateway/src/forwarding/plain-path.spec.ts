import { describe, expect, it } from '@jest/globals';
import { isPlainPath } from './plain-path.ts';

describe('a path that is handed on', () => {
  it.each([
    '/v1/events',
    '/v1/events/0190-a?',
    '/v1/events/a%20b',
    '/.well-known/jwks.json',
    '/v1/certificates/a..b',
  ])('may be %s', (path) => expect(isPlainPath(path.replace('?', ''))).toBe(true));

  it.each([
    '/v1/events/../../internal/names',
    '/v1/events/%2e%2e/%2E%2E/internal/names',
    '/v1/events/..\\..\\internal',
    '//internal/names',
    '/v1//events',
    '/v1/./events',
    'http://elsewhere.invalid/v1/events',
  ])('may not be %s, which means another one', (path) => expect(isPlainPath(path)).toBe(false));
});
