import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Actor } from '@regional-events/kernel';
import { KeysNotHereError, TokenInvalidError } from '@regional-events/platform-auth';
import { Callers } from './callers.ts';

const partner: Actor = {
  clientId: 'a',
  role: 'partner',
  organisationId: null,
  scopes: [],
  personId: null,
  grants: [],
};

describe('the callers that the gateway knows', () => {
  let read: jest.Mock<() => Promise<Actor>>;
  let callers: Callers;
  beforeEach(() => {
    jest.useFakeTimers();
    read = jest.fn<() => Promise<Actor>>().mockResolvedValue(partner);
    const operators = { read: () => Promise.resolve(undefined) };
    callers = new Callers({ read } as never, operators as never);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const ask = (token: string) => ({
    method: 'GET',
    headers: { authorization: `Bearer ${token}` },
    routeOptions: {},
  });

  it('are remembered for a minute, and then looked at again without being strangers', async () => {
    expect(await callers.remembered(ask('t'))).toBeUndefined();
    expect(await callers.verify(ask('t'))).toBe(partner);
    expect(await callers.remembered(ask('t'))).toBe(partner);
    expect(read).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(60_001);
    expect(await callers.remembered(ask('t'))).toBe(partner);
    expect(read).toHaveBeenCalledTimes(2);
    jest.advanceTimersByTime(60_001);
    read.mockRejectedValue(new TokenInvalidError());
    expect(await callers.remembered(ask('t'))).toBeUndefined();
  });

  it('cost one signature for all requests that come at once', async () => {
    const first = callers.verify(ask('t'));
    const others = [callers.remembered(ask('t')), callers.remembered(ask('t'))];
    expect(await Promise.all([first, ...others])).toEqual([partner, partner, partner]);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('stay what they were while nobody gives out keys, and nobody is asked all the time', async () => {
    await callers.verify(ask('known'));
    jest.advanceTimersByTime(60_001);
    read.mockRejectedValue(new KeysNotHereError());
    expect(await callers.remembered(ask('known'))).toBe(partner);
    expect(await callers.verify(ask('new'))).toBe('nobody can tell');
    expect(read).toHaveBeenCalledTimes(2);
    jest.advanceTimersByTime(2_001);
    expect(await callers.verify(ask('new'))).toBe('nobody can tell');
    expect(read).toHaveBeenCalledTimes(3);
  });

  it('are not even read when their token is longer than any of ours', async () => {
    expect(await callers.verify(ask('t'.repeat(5_000)))).toBeInstanceOf(TokenInvalidError);
    expect(read).not.toHaveBeenCalled();
  });
});
