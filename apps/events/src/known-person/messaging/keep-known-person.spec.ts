import { describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { knownOf } from './keep-known-person.ts';

describe('the copy of a person', () => {
  it('has the affiliations of a message that says more of each than is known here', () => {
    const [personId, organisationId] = [newId(), newId()];
    const affiliation = { organisationId, from: '2020-01-01', to: null };
    const affiliations = [{ ...affiliation, note: 'from a newer release' }];
    const message = { personId, affiliations, protected: false, sequence: 1 };
    expect(knownOf(message)).toEqual({ id: personId, affiliations: [affiliation] });
  });
});
