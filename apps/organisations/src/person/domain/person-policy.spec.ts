import { describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '@regional-events/kernel';
import { FakeClock } from '@regional-events/testing';
import type { Affiliation } from './affiliation.ts';
import { ForeignOrganisationError } from './errors.ts';
import { PersonPolicy } from './person-policy.ts';

/** In Belgrade it is the second of June already. */
const policy = new PersonPolicy(new FakeClock('2026-06-01T23:30:00Z'));
const [YESTERDAY, TOMORROW] = ['2026-06-01', '2026-06-03'];
const [ours, theirs] = [newId(), newId()];
const actor = (organisationId: string | null, role: Actor['role'] = 'partner'): Actor => ({
  clientId: newId(),
  role,
  organisationId,
  scopes: ['people:read'],
  personId: null,
  grants: [],
});
const at = (organisationId: string, to: string | null = null): Affiliation => ({
  organisationId,
  position: null,
  from: '2020-01-01',
  to,
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
