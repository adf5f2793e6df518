import { describe, expect, it } from '@jest/globals';
import { areaOf } from './route-areas.ts';
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

  it.each([
    ['/v1/events', 'events'],
    ['/v1/events/:id', 'events'],
    ['/v1/events/:eventId/publish', 'events'],
    ['/v1/events/:eventId/sessions/:id', 'events'],
    ['/v1/events/:id/registrations', 'registrations'],
    ['/v1/events/:eventId/seat-plan', 'registrations'],
    ['/v1/registrations/:id/withdraw', 'registrations'],
    ['/v1/people/:id', 'people'],
    ['/v1/series/:id/plans/adopt', 'events'],
    ['/v1/me', 'signed-in'],
    ['/v1/messages/stream', 'messages'],
  ])('of %s are those of %s', (pattern, area) => {
    expect(areaOf(pattern)).toBe(area);
  });

  it('are unknown for a route that is not in the table', () => {
    expect(areaOf('/v1/events/:id/secrets')).toBeUndefined();
    expect(areaOf('/v1/events/publish')).toBeUndefined();
  });
});
