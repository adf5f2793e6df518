import { describe, expect, it } from '@jest/globals';
import { suffice } from './ways-to-sign-in.ts';

const passkeys = [
  { id: 'id', publicKey: 'key', counter: 0, transports: [], addedAt: new Date('2027-03-01') },
];
const nothing = { passwordHash: null, totpSecret: null, passkeys: [] };
const password = { ...nothing, passwordHash: 'hash' };

describe('what is left to sign in by', () => {
  it.each([
    ['nothing', nothing, false, false],
    ['a passkey', { ...nothing, passkeys }, true, true],
    ['a password', password, true, false],
    ['an app alone', { ...nothing, totpSecret: 'sealed' }, false, false],
    ['a password and an app', { ...password, totpSecret: 'sealed' }, true, true],
    ['a password and a passkey', { ...password, passkeys }, true, true],
  ])('%s', (_, ways, sufficesForOne, sufficesForTwo) => {
    expect([suffice(ways, false), suffice(ways, true)]).toEqual([sufficesForOne, sufficesForTwo]);
  });
});
