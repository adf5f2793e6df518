import { describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { PersonNotAffiliatedError, UnknownPersonError } from './admission-errors.ts';
import { DelegationRefusedError } from './delegation.ts';
import { AlreadyRegisteredError } from './errors.ts';

describe('a refused delegation', () => {
  it('points to each person that cannot be nominated', () => {
    const error = new DelegationRefusedError([
      { index: 0, error: new AlreadyRegisteredError() },
      { index: 3, error: new PersonNotAffiliatedError() },
    ]);
    expect(error.kind).toBe('unprocessable');
    expect(error.errors).toMatchObject([
      { pointer: '/people/0/personId', code: 'registration.already-registered' },
      { pointer: '/people/3/personId', code: 'registration.person-not-affiliated' },
    ]);
  });

  it('is a conflict where only what is stored forbids it', () => {
    const error = new DelegationRefusedError([{ index: 0, error: new AlreadyRegisteredError() }]);
    expect(error.kind).toBe('conflict');
  });

  it('waits for news only where news could change every refusal', () => {
    const id = newId();
    const unknown = { index: 0, error: new UnknownPersonError(id) };
    const unaffiliated = { index: 1, error: new PersonNotAffiliatedError() };
    const registered = { index: 2, error: new AlreadyRegisteredError() };
    expect(new DelegationRefusedError([unaffiliated, unknown]).replicationLag).toEqual({
      unknownId: id,
    });
    expect(new DelegationRefusedError([unaffiliated]).replicationLag).toEqual({});
    expect(new DelegationRefusedError([unknown, registered]).replicationLag).toBeUndefined();
  });
});
