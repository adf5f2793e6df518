import { describe, expect, it } from '@jest/globals';
import { missingPseudonyms, peopleNumberedAmong, pseudonymOf } from './pseudonym.ts';

const prosecution = { country: 'BA', kind: 'prosecution' };

/** Registrations of one event in their order, each as `person pseudonym`. */
function stored(...registrations: readonly string[]) {
  return registrations.map((words, at) => {
    const [personId = '', pseudonym = null] = words.split(' ');
    return { id: `r${at + 1}`, eventId: 'event', organisationId: 'ours', personId, pseudonym };
  });
}

const missing = (...registrations: readonly string[]) =>
  Object.fromEntries(missingPseudonyms(stored(...registrations), () => prosecution));

describe('A pseudonym at an event', () => {
  it('tells the country and the kind of the organisation, and which of the people it is', () => {
    expect(pseudonymOf(prosecution, 3)).toBe('BA-PROS-03');
    expect(pseudonymOf({ country: null, kind: 'international-organisation' }, 112)).toBe(
      'INT-IO-112',
    );
    expect(pseudonymOf(undefined, 7)).toBe('INT-GUEST-07');
  });
});

describe('Registrations that an earlier version stored without a pseudonym', () => {
  it('have the place of the person among all who were ever registered', () => {
    expect(missing('ana', 'boro', 'ana', 'ceca')).toEqual({
      r1: 'BA-PROS-01',
      r2: 'BA-PROS-02',
      r3: 'BA-PROS-01',
      r4: 'BA-PROS-03',
    });
  });

  it('get the numbers that are free, so that what an older instance left out comes back', () => {
    expect(missing('ana BA-PROS-01', 'boro', 'ceca BA-PROS-03', 'dino')).toEqual({
      r2: 'BA-PROS-02',
      r4: 'BA-PROS-04',
    });
  });

  it('get what the person has at the event already', () => {
    expect(missing('ana', 'boro MK-POL-02', 'ana MK-NGO-01')).toEqual({ r1: 'MK-NGO-01' });
  });
});

describe('How many people have a number', () => {
  it('is not less than the highest number, nor than the people', () => {
    expect(peopleNumberedAmong(stored())).toBe(0);
    expect(peopleNumberedAmong(stored('ana', 'ana', 'boro'))).toBe(2);
    expect(peopleNumberedAmong(stored('ana BA-PROS-01', 'ana BA-PROS-104'))).toBe(104);
  });
});
