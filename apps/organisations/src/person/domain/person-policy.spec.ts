import { describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '@regional-events/kernel';
import { FakeClock } from '@regional-events/testing';
import type { Affiliation } from './affiliation.ts';
import { ForeignOrganisationError } from './errors.ts';
import { PersonPolicy } from './person-policy.ts';

/** In Belgrade it is the second of June already. */
const policy = new PersonPolicy(new FakeClock('2026-06-01T23:30:00Z'));
const [YESTERDAY, TODAY, TOMORROW] = ['2026-06-01', '2026-06-02', '2026-06-03'];
const [ours, theirs] = [newId(), newId()];
const actor = (organisationId: string | null, role: Actor['role'] = 'partner'): Actor => ({
  clientId: newId(),
  role,
  organisationId,
  scopes: ['people:read'],
  personId: null,
  grants: [],
});
const by = (who: Actor, coordinated: readonly string[] = []) => ({ actor: who, coordinated });
const at = (organisationId: string, to: string | null = null): Affiliation => ({
  organisationId,
  position: null,
  from: '2020-01-01',
  to,
});
const person = (affiliations: readonly Affiliation[]) => ({
  givenName: 'Ana',
  familyName: 'Anić',
  affiliations,
});

const id = '01a20d51-8760-7421-b87e-5a9c3939884d';
const name = { displayName: 'Ana Anić', shownAs: 'name' };
const pseudonym = { displayName: 'Participant 884D', shownAs: 'pseudonym' };

describe('The name of a person', () => {
  it('is seen by the secretariat and by the organisations that the person belongs to today', () => {
    expect(policy.shown(by(actor(null, 'secretariat')), id, person([]))).toEqual(name);
    expect(policy.shown(by(actor(ours)), id, person([at(ours)]))).toEqual(name);
    expect(policy.shown(by(actor(ours)), id, person([at(ours, TODAY), at(theirs)]))).toEqual(name);
  });

  it('is the one that there is, where a person has one only', () => {
    const shown = (more: object) =>
      policy.shown(by(actor(null, 'secretariat')), id, { ...person([]), ...more });
    expect(shown({ familyName: null })).toEqual({ displayName: 'Ana', shownAs: 'name' });
    expect(shown({ givenName: null })).toEqual({ displayName: 'Anić', shownAs: 'name' });
  });

  it('is not seen by an organisation that the person left, or has still to come to', () => {
    const gone = person([at(ours, YESTERDAY), at(theirs)]);
    expect(policy.shown(by(actor(ours)), id, gone)).toEqual(pseudonym);
    const toCome = person([{ ...at(ours), from: TOMORROW }]);
    expect(policy.shown(by(actor(ours)), id, toCome)).toEqual(pseudonym);
  });

  it('is not seen without people:read', () => {
    const mute: Actor = { ...actor(null, 'secretariat'), scopes: ['registrations:read'] };
    expect(policy.shown(by(mute), id, person([]))).toEqual(pseudonym);
  });

  it('is seen by the coordinator of a country of its organisations of today, and by itself', () => {
    const nobody: Actor = { ...actor(null), role: 'person', personId: newId() };
    expect(policy.shown(by(nobody, [ours]), id, person([at(ours)]))).toEqual(name);
    expect(policy.shown(by(nobody, [ours]), id, person([at(ours, YESTERDAY)]))).toEqual(pseudonym);
    expect(policy.shown(by({ ...nobody, personId: id }), id, person([]))).toEqual(name);
  });

  it('is a pseudonym for others, which looks the same for everybody and for nobody', () => {
    expect(policy.shown(by(actor(theirs)), id, person([at(ours)]))).toEqual(pseudonym);
    expect(policy.shown(by(actor(null)), id, person([]))).toEqual(pseudonym);
    expect(policy.shown(by(actor(theirs)), id, undefined)).toEqual(pseudonym);
  });
});

describe('A client of an organisation', () => {
  const may = (before: readonly Affiliation[], after: readonly Affiliation[]) => () =>
    policy.expectMayWrite(actor(ours), before, after);

  it('writes affiliations to that organisation alone', () => {
    expect(may([], [at(ours)])).not.toThrow();
    expect(may([at(ours), at(theirs)], [at(ours, '2024-01-01'), at(theirs)])).not.toThrow();
    expect(may([], [at(theirs)])).toThrow(ForeignOrganisationError);
    expect(may([at(ours)], [at(ours), at(theirs)])).toThrow(ForeignOrganisationError);
    expect(may([at(ours), at(theirs)], [at(ours), at(theirs, '2024-01-01')])).toThrow(
      ForeignOrganisationError,
    );
    expect(may([at(ours), at(theirs)], [at(ours)])).toThrow(ForeignOrganisationError);
  });

  it('registers and changes those alone who belong to it today', () => {
    expect(may([], [at(ours, YESTERDAY)])).toThrow(ForeignOrganisationError);
    expect(may([], [{ ...at(ours), from: TOMORROW }])).toThrow(ForeignOrganisationError);
    expect(may([at(ours, YESTERDAY)], [at(ours)])).toThrow(ForeignOrganisationError);
    expect(may([at(ours)], [at(ours, YESTERDAY)])).not.toThrow();
  });

  it('leaves nobody without a place in it', () => {
    expect(may([], [])).toThrow(ForeignOrganisationError);
    expect(may([at(ours)], [])).toThrow(ForeignOrganisationError);
  });
});
