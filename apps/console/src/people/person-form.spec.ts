import { describe, expect, it } from '@jest/globals';
import { fieldsOf, isComplete, nobodyYet, requestOf } from './person-form.ts';

const vesna = { ...nobodyYet, givenName: ' Vesna ', familyName: 'Ilievska' };
const affiliation = { organisationId: 'a', position: ' ', from: '2026-01-01', to: null };

describe('the form of a person', () => {
  it('is complete with one of the two names', () => {
    expect(isComplete(nobodyYet)).toBe(false);
    expect(isComplete({ ...nobodyYet, givenName: ' ' })).toBe(false);
    expect(isComplete({ ...nobodyYet, familyName: 'Ilievska' })).toBe(true);
  });

  it('is not complete while an affiliation lacks its organisation or its first day', () => {
    expect(isComplete({ ...vesna, affiliations: [affiliation] })).toBe(true);
    const nowhere = { ...affiliation, organisationId: null };
    expect(isComplete({ ...vesna, affiliations: [nowhere] })).toBe(false);
    expect(isComplete({ ...vesna, affiliations: [{ ...affiliation, from: '' }] })).toBe(false);
  });

  it('sends what is empty as nothing, and no second script without a name in it', () => {
    expect(requestOf({ ...vesna, affiliations: [affiliation] })).toEqual({
      givenName: 'Vesna',
      familyName: 'Ilievska',
      otherScript: null,
      email: null,
      languages: [],
      protected: false,
      affiliations: [{ organisationId: 'a', position: null, from: '2026-01-01', to: null }],
    });
    expect(requestOf({ ...vesna, otherFamilyName: 'Илиевска' }).otherScript).toEqual({
      givenName: null,
      familyName: 'Илиевска',
      script: 'Cyrl',
    });
  });

  it('gives back a person as it came', () => {
    const sent = requestOf({ ...vesna, otherFamilyName: 'Илиевска', affiliations: [affiliation] });
    const person = {
      ...sent,
      id: 'p',
      externalRef: null,
      shownAs: 'name' as const,
      reasonRequired: false,
    };
    expect(requestOf(fieldsOf(person))).toEqual(sent);
  });
});
