import { beforeEach, describe, expect, it } from '@jest/globals';
import { InvalidClientError, TooManyFailedSignInsError } from '../domain/errors.ts';
import type { SignIn } from '../domain/sign-in-failures.ts';
import { GuardSignIn } from './guard-sign-in.ts';

const here = { clientId: 'client', network: '192.0.2.1' };
const wrong = () => Promise.reject(new InvalidClientError());

describe('a sign-in that fails', () => {
  let guard: GuardSignIn;
  let failed: SignIn[] = [];
  let slowedDown = 0;
  beforeEach(() => {
    failed = [];
    slowedDown = 0;
    guard = new GuardSignIn({
      failed: (signIn) => void failed.push(signIn),
      slowedDown: () => {
        slowedDown += 1;
      },
    });
  });

  it('is reported with who and from where', async () => {
    await expect(guard.execute(here, wrong)).rejects.toThrow(InvalidClientError);
    expect(failed).toEqual([here]);
  });

  it('again and again lets the next one wait before it costs anything, also the right one, but only there', async () => {
    for (let count = 0; count < 10; count += 1) {
      await guard.execute(here, wrong).catch(() => undefined);
    }
    let asked = 0;
    const right = () => {
      asked += 1;
      return Promise.resolve('a token');
    };
    await expect(guard.execute(here, right)).rejects.toThrow(TooManyFailedSignInsError);
    await expect(guard.execute(here, right)).rejects.toMatchObject({ retryAfterSeconds: 2 });
    expect({ asked, failures: failed.length, slowedDown }).toEqual({
      asked: 0,
      failures: 10,
      slowedDown: 2,
    });
    expect(await guard.execute({ ...here, network: '192.0.2.2' }, right)).toBe('a token');
  });

  it('for another reason than its credentials counts for nothing', async () => {
    const broken = () => Promise.reject(new Error('the database is away'));
    await expect(guard.execute(here, broken)).rejects.toThrow('the database is away');
    expect(failed).toEqual([]);
  });
});
