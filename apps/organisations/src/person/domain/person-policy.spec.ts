import { describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '@regional-events/kernel';
import type { Affiliation } from './affiliation.ts';
import { ForeignOrganisationError } from './errors.ts';
import { PersonPolicy } from './person-policy.ts';

const policy = new PersonPolicy();
const [ours, theirs] = [newId(), newId()];
const actor = (organisationId: string | null, role: Actor['role'] = 'partner'): Actor => ({
  clientId: newId(),
  role,
  organisationId,
  scopes: [],
});
const at = (organisationId: string, to: string | null = null): Affiliation => ({
  organisationId,
  position: null,
  from: '2020-01-01',
  to,
});
const person = (affiliations: readonly Affiliation[], isProtected = false) => ({
  id: '01a20d51-8760-7421-b87e-5a9c3939884d',
  givenName: 'Ana',
  familyName: 'Anić',
  protected: isProtected,
  affiliations,
});

describe('The name of a person', () => {
  it('is seen by the secretariat and by the organisations the person belongs or belonged to', () => {
    const name = { displayName: 'Ana Anić', shownAs: 'name' };
    expect(policy.shown(actor(null, 'secretariat'), person([]))).toEqual(name);
    expect(policy.shown(actor(ours), person([at(ours)], true))).toEqual(name);
    expect(policy.shown(actor(ours), person([at(ours, '2020-12-31'), at(theirs)]))).toEqual(name);
  });

  it('is hidden from others, and a protected person has a pseudonym there', () => {
    expect(policy.shown(actor(theirs), person([at(ours)]))).toEqual({
      displayName: null,
      shownAs: 'hidden',
    });
    expect(policy.shown(actor(theirs), person([at(ours)], true))).toEqual({
      displayName: 'Participant 884D',
      shownAs: 'pseudonym',
    });
  });

  it('is hidden from a client of no organisation, also where the person has none', () => {
    expect(policy.shown(actor(null), person([]))).toEqual({ displayName: null, shownAs: 'hidden' });
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

  it('leaves nobody without a place in it', () => {
    expect(may([], [])).toThrow(ForeignOrganisationError);
    expect(may([at(ours)], [])).toThrow(ForeignOrganisationError);
  });
});
