import { describe, expect, it } from '@jest/globals';
import { needsSecondFactor } from './second-factor.ts';

const holding = (...roles: string[]) => roles.map((role) => ({ role }));

describe('a password alone', () => {
  it('is too little for the secretariat and for whoever sees protected names', () => {
    for (const role of ['secretariat', 'coordinator', 'focal-point']) {
      expect(needsSecondFactor(holding('participant', role), 'required')).toBe(true);
    }
  });

  it('is too little for a role that nobody has thought of yet', () => {
    expect(needsSecondFactor(holding('auditor'), 'required')).toBe(true);
  });

  it('is enough for who only sees pseudonyms', () => {
    expect(needsSecondFactor(holding('participant', 'reviewer', 'observer'), 'required')).toBe(
      false,
    );
    expect(needsSecondFactor([], 'required')).toBe(false);
  });

  it('is enough for all where the setting says so', () => {
    expect(needsSecondFactor(holding('secretariat'), 'off')).toBe(false);
  });
});
