import { describe, expect, it } from '@jest/globals';
import { areasFor, scopesByArea } from './scopes.ts';

describe('scopes in words', () => {
  it('are said once for each area', () => {
    expect(scopesByArea(['events:read', 'registrations:write', 'registrations:read'])).toEqual([
      { area: 'events', may: 'read' },
      { area: 'registrations', may: 'both' },
    ]);
    expect(scopesByArea(['people:write'])).toEqual([{ area: 'people', may: 'write' }]);
  });

  it('leave the operation of the platform to the secretariat', () => {
    const areas = (role: 'secretariat' | 'partner') => areasFor(role).map(({ area }) => area);
    expect(areas('secretariat')).toContain('operations');
    expect(areas('partner')).not.toContain('operations');
  });
});
