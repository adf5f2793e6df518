import { describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import {
  AffiliationEndsBeforeItBeginsError,
  NamelessPersonError,
  ScriptMissingError,
} from './errors.ts';
import { patchedName } from './name.ts';
import { Person, type PersonState } from './person.ts';

const at = new Date('2030-03-01T09:00:00Z');
const place = { organisationId: newId(), position: 'Prosecutor', from: '2020-01-01', to: null };
const state: PersonState = {
  givenName: 'Ana',
  familyName: 'Anić',
  otherScript: null,
  email: 'ana@example.org',
  languages: ['sr-Latn'],
  protected: false,
  affiliations: [place],
  createdBy: newId(),
  externalRef: null,
};
const stored = () => {
  const fresh = Person.register(state, at);
  return Person.restore({ ...fresh.snapshot(), version: 1 }, fresh.state);
};

describe('A person', () => {
  it('is told of by ids and dates, never by name, address or position', () => {
    const [registered] = Person.register(state, at).recorded;
    expect(registered?.event).toEqual({
      type: 'registered',
      facts: {
        affiliations: [{ organisationId: place.organisationId, from: '2020-01-01', to: null }],
        protected: false,
      },
    });
  });

  it('moves its version and sends nothing when a name or a position changes', () => {
    const person = stored();
    person.change(
      { ...person.details, givenName: 'Ivana', affiliations: [{ ...place, position: 'Judge' }] },
      at,
    );
    expect(person.recorded).toEqual([]);
    expect(person.isChanged).toBe(true);
    expect(person.etag).toBe('"2"');
  });

  it('tells when an affiliation ends and when protection begins', () => {
    const person = stored();
    person.change({ ...person.details, affiliations: [{ ...place, to: '2024-01-01' }] }, at);
    person.change({ ...person.details, protected: true }, at);
    expect(person.recorded.map(({ event, sequence }) => [event.type, sequence])).toEqual([
      ['affiliations-changed', 2],
      ['affiliations-changed', 3],
    ]);
  });

  it('stays as it is when nothing changes', () => {
    const person = stored();
    person.change({ ...person.details, affiliations: [{ ...place }] }, at);
    expect(person.isChanged).toBe(false);
    expect(person.etag).toBe('"1"');
  });

  it('has one name at least, and may have one only', () => {
    for (const names of [{ givenName: null }, { familyName: null }]) {
      expect(Person.register({ ...state, ...names }, at).details).toMatchObject(names);
    }
    const nameless = { givenName: null, familyName: null };
    expect(() => Person.register({ ...state, ...nameless }, at)).toThrow(NamelessPersonError);
    const person = stored();
    const without = [nameless, { otherScript: { ...nameless, script: 'Cyrl' } }];
    for (const names of without) {
      const change = () => person.change({ ...person.details, ...names }, at);
      expect(change).toThrow(NamelessPersonError);
    }
  });

  it('may have its name in a second script, which moves the version and is no message', () => {
    const person = stored();
    const otherScript = { givenName: 'Ана', familyName: 'Анић', script: 'Cyrl' };
    person.change({ ...person.details, otherScript }, at);
    expect([person.recorded, person.etag]).toEqual([[], '"2"']);
    const again = Person.restore({ ...person.snapshot(), version: 2 }, person.state);
    again.change({ ...again.details, otherScript: { ...otherScript } }, at);
    expect(again.isChanged).toBe(false);
    again.change({ ...again.details, otherScript: { ...otherScript, script: 'Latn' } }, at);
    expect(again.isChanged).toBe(true);
  });

  it('keeps of the name in a second script what a patch leaves out', () => {
    const before = { givenName: 'Ана', familyName: 'Анић', script: 'Cyrl' };
    expect(patchedName(before, undefined)).toEqual(before);
    expect(patchedName(before, { familyName: null })).toEqual({ ...before, familyName: null });
    expect(patchedName(before, null)).toBeNull();
    expect(patchedName(null, { givenName: 'Ана', script: 'Cyrl' })).toEqual({
      ...before,
      familyName: null,
    });
    expect(() => patchedName(null, { givenName: 'Ана' })).toThrow(ScriptMissingError);
  });

  it('has no affiliation that ends before it begins', () => {
    const person = stored();
    const backwards = { ...person.details, affiliations: [place, { ...place, to: '2019-12-31' }] };
    expect(() => person.change(backwards, at)).toThrow(AffiliationEndsBeforeItBeginsError);
  });
});
