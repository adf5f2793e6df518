import { describe, expect, it } from '@jest/globals';
import {
  coordinates,
  isPerson,
  isSecretariat,
  observes,
  organisationsOf,
  speaksFor,
  type Actor,
  type Grant,
} from './actor.ts';

const nothing = { organisationId: null, country: null, seriesId: null, from: '2026-01-01' };
const grant = (of: Partial<Grant> & Pick<Grant, 'role'>): Grant => ({
  ...nothing,
  to: null,
  ...of,
});
const person = (...grants: readonly Grant[]): Actor => ({
  clientId: 'account',
  role: 'person',
  organisationId: null,
  scopes: [],
  personId: 'ana',
  grants,
});
const client = (organisationId: string | null): Actor => ({
  ...person(),
  role: 'partner',
  organisationId,
  personId: null,
});

describe('an actor', () => {
  it('speaks for the organisation that its client is bound to, at every event', () => {
    expect(speaksFor(client('police'), 'police', 'series')).toBe(true);
    expect(speaksFor(client('police'), 'ministry')).toBe(false);
    expect(speaksFor(client(null), null)).toBe(false);
  });

  it('speaks as a focal point for its organisations, and in its series where the grant names one', () => {
    const whole = grant({ role: 'focal-point', organisationId: 'police' });
    const limited = grant({ role: 'focal-point', organisationId: 'ministry', seriesId: 'series' });
    const focalPoint = person(whole, limited, whole);
    expect(organisationsOf(focalPoint)).toEqual(['police', 'ministry']);
    expect(organisationsOf(focalPoint, 'series')).toEqual(['police', 'ministry']);
    expect(organisationsOf(focalPoint, 'another')).toEqual(['police']);
    expect(organisationsOf(focalPoint, null)).toEqual(['police']);
  });

  it('speaks for nobody by another role with the same object', () => {
    expect(organisationsOf(person(grant({ role: 'observer', organisationId: 'police' })))).toEqual(
      [],
    );
  });

  it('coordinates the country of its grant, and no body without one', () => {
    const coordinator = person(grant({ role: 'coordinator', country: 'RS' }));
    expect(['RS', 'ME', null].map((country) => coordinates(coordinator, country))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('observes all events, or those of the series of its grant', () => {
    const all = person(grant({ role: 'observer' }));
    const some = person(grant({ role: 'observer', seriesId: 'series' }));
    expect([null, 'series'].map((series) => observes(all, series))).toEqual([true, true]);
    expect(['another', null, 'series'].map((series) => observes(some, series))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('is one person, or none', () => {
    expect([isPerson(person(), 'ana'), isPerson(person(), 'ivo')]).toEqual([true, false]);
    expect(isPerson(client(null), null)).toBe(false);
    expect([person(), client(null)].map(isSecretariat)).toEqual([false, false]);
  });
});
