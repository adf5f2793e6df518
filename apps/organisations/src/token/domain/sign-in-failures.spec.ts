import { beforeEach, describe, expect, it } from '@jest/globals';
import { SignInFailures } from './sign-in-failures.ts';

const here = { clientId: 'client', network: '192.0.2.1' };
const elsewhere = { ...here, network: '192.0.2.2' };

describe('failed sign-ins', () => {
  let failures: SignInFailures;
  beforeEach(() => {
    failures = new SignInFailures();
  });

  const fail = (times: number, signIn = here, now = 0) => {
    for (let count = 0; count < times; count += 1) failures.failed(signIn, now);
  };

  it('slow a client down at its network after ten of them, and are forgotten with time', () => {
    fail(9);
    expect(failures.secondsToWait(here, 0)).toBe(0);
    fail(1);
    expect(failures.secondsToWait(here, 0)).toBe(2);
    expect(failures.secondsToWait(here, 2_000)).toBe(0);
  });

  it('do not slow down the same client at another network', () => {
    fail(1_000);
    expect(failures.secondsToWait(elsewhere, 0)).toBe(0);
  });

  it('slow a network down whatever it calls its clients, but not a client that has signed in there', () => {
    failures.succeeded(here);
    for (let at = 0; at < 50; at += 1) fail(1, { ...here, clientId: `made-up-${at}` });
    expect(failures.secondsToWait({ ...here, clientId: 'another' }, 0)).toBe(1);
    expect(failures.secondsToWait(here, 0)).toBe(0);
    expect(failures.secondsToWait(elsewhere, 0)).toBe(0);
  });

  it('of a client are forgotten once it signs in', () => {
    fail(10);
    failures.succeeded(here);
    expect(failures.secondsToWait(here, 0)).toBe(0);
  });

  it('take no more memory the more of them there are', () => {
    fail(10);
    const many = Array.from({ length: 20_000 }, (_, at) => ({ ...here, network: `n${at}` }));
    for (const one of many) fail(10, one);
    expect(failures.secondsToWait(many.at(-1)!, 0)).toBeGreaterThan(0);
    // those not seen for longest are forgotten
    expect(failures.secondsToWait(many[0]!, 0)).toBe(0);
  });
});
