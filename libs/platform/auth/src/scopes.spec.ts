import { describe, expect, it } from '@jest/globals';
import { isScope, scopeFor, scopes } from './scopes.ts';

describe('scopes', () => {
  it('are a closed list', () => {
    expect(scopes).toHaveLength(18);
    expect(isScope('events:write')).toBe(true);
    expect(['audit:write', 'messages:write', 'events', 'events:*', ''].filter(isScope)).toEqual([]);
  });

  it('are for reading or for everything else', () => {
    expect(scopeFor('events', 'GET')).toBe('events:read');
    expect(scopeFor('events', 'HEAD')).toBe('events:read');
    expect(scopeFor('events', 'DELETE')).toBe('events:write');
  });
});
