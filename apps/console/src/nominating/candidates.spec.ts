import { describe, expect, it } from '@jest/globals';
import { wrongRows, type Candidate } from './candidates.ts';
import { knownAmong, rowsOf } from './pasted-rows.ts';

function aCandidate(key: string, facts: Partial<Candidate> = {}): Candidate {
  const names = { givenName: 'Ana', familyName: 'Trajkovska', email: `${key}@example.org` };
  const rest = { position: '', role: 'participant', creationKey: key, personId: null } as const;
  return { key, ...names, ...rest, ...facts };
}

describe('rows from a spreadsheet', () => {
  it('are given name, family name, e-mail and position, with tabs between them', () => {
    expect(rowsOf('Ana\tTrajkovska\tana@example.org\tProsecutor\r\n\r\nIvo\tIvić\n')).toEqual([
      {
        givenName: 'Ana',
        familyName: 'Trajkovska',
        email: 'ana@example.org',
        position: 'Prosecutor',
      },
      { givenName: 'Ivo', familyName: 'Ivić', email: '', position: '' },
    ]);
  });

  it('come without their headings and quotes, also with semicolons or commas', () => {
    const pasted = 'Name;Surname;Address\n"Ana";Trajkovska;ana@example.org';
    expect(rowsOf(pasted)).toMatchObject([{ givenName: 'Ana', email: 'ana@example.org' }]);
    expect(rowsOf('Ana,Trajkovska')).toMatchObject([{ familyName: 'Trajkovska' }]);
  });
});

describe('a person of the organisation', () => {
  const known = {
    id: 'known',
    givenName: 'Đorđe',
    familyName: 'Perić',
    email: 'Peric@example.org',
  };
  const people = [known, { ...known, id: 'other', givenName: 'Ana', email: null }].map((one) => ({
    ...one,
    otherScript: null,
    languages: [],
    protected: false,
    affiliations: [],
    externalRef: null,
    shownAs: 'name' as const,
    reasonRequired: false,
  }));

  it('is known by the address, or by the whole name where a row has none', () => {
    const row = { givenName: 'Đorđe', familyName: 'Peric', position: '', email: '' };
    expect(knownAmong(people, row)?.id).toBe('known');
    expect(knownAmong(people, { ...row, email: 'PERIC@example.org' })?.id).toBe('known');
    expect(knownAmong(people, { ...row, email: 'another@example.org' })).toBeUndefined();
  });
});

describe('what is wrong with a row', () => {
  it('is said of each by itself', () => {
    const candidates = [
      aCandidate('right'),
      aCandidate('nameless', { givenName: '', familyName: '' }),
      aCandidate('unreachable', { email: 'ana@example' }),
      aCandidate('again', { email: 'RIGHT@example.org' }),
      aCandidate('there', { personId: 'registered-before' }),
      aCandidate('long', { position: 'x'.repeat(201) }),
    ];
    expect([...wrongRows(candidates, new Set(['registered-before']))]).toEqual([
      ['nameless', 'noName'],
      ['unreachable', 'badEmail'],
      ['again', 'twice'],
      ['there', 'registered'],
      ['long', 'tooLong'],
    ]);
  });
});
