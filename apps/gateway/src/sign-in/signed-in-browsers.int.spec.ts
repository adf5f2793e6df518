import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, FakeClock, testMongoServer, testPrefixes } from '@regional-events/testing';
import type { Issued } from './console-client.ts';
import { BrowserSignIns } from './persistence/browser-sign-ins.ts';
import { hashOf } from './sealed.ts';
import { SignedInBrowsers } from './signed-in-browsers.ts';

const database = {
  uri: testMongoServer(),
  database: `${testPrefixes().database}gateway`,
  appName: 'test',
};
const store = new BrowserSignIns(database);

let clock: FakeClock;
let renewed: string[];
let refuses: boolean;
let browsers: SignedInBrowsers;

function issued(number: number): Issued {
  const endsAt = new Date(clock.now().getTime() + 600_000);
  return { access: `access-${number}`, refresh: `refresh-${number}`, endsAt };
}

beforeEach(async () => {
  clock = new FakeClock(new Date());
  renewed = [];
  refuses = false;
  const provider = {
    refresh: async (token: string) => {
      renewed.push(token);
      return refuses ? undefined : issued(renewed.length + 1);
    },
    end: async () => undefined,
  };
  browsers = new SignedInBrowsers(store, provider, clock, 'a-secret-of-tests-that-is-long-enough');
  await eventually(async () => {
    await store.find('connected');
  });
});
afterAll(() => store.close());

const signIn = (before?: string) =>
  browsers.add({ accountId: 'account', sid: 'sid', issued: issued(1) }, before);

describe('a signed-in browser', () => {
  it('has the access token, which is renewed shortly before it ends, once for all who ask', async () => {
    const cookie = await signIn();
    expect(await browsers.accessToken(cookie)).toBe('access-1');
    clock.advance({ minutes: 9, seconds: 50 });
    const asked = Array.from({ length: 10 }, () => browsers.accessToken(cookie));
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['access-2']));
    expect(renewed).toEqual(['refresh-1']);
  });

  it('is signed out after eight hours without use', async () => {
    const cookie = await signIn();
    clock.advance({ hours: 7, minutes: 59 });
    expect(await browsers.accessToken(cookie)).toBe('access-2');
    clock.advance({ hours: 8 });
    expect(await browsers.accessToken(cookie)).toBeUndefined();
    expect(await store.find(hashOf(cookie))).toBeUndefined();
  });

  it('is signed out after a day, however busy', async () => {
    const cookie = await signIn();
    for (let hour = 0; hour < 23; hour += 1) {
      clock.advance({ hours: 1 });
      expect(await browsers.accessToken(cookie)).toBeDefined();
    }
    clock.advance({ hours: 1 });
    expect(await browsers.accessToken(cookie)).toBeUndefined();
  });

  it('is signed out where the provider renews no more', async () => {
    const cookie = await signIn();
    refuses = true;
    clock.advance({ minutes: 10 });
    expect(await browsers.accessToken(cookie)).toBeUndefined();
    expect(await store.find(hashOf(cookie))).toBeUndefined();
  });

  it('has another cookie after each sign-in, and the one before ends', async () => {
    const before = await signIn();
    const cookie = await signIn(before);
    expect(cookie).not.toBe(before);
    expect(await browsers.accessToken(before)).toBeUndefined();
    expect(await browsers.accessToken(cookie)).toBe('access-1');
  });

  it('cannot be stepped into by who reads the database', async () => {
    const cookie = await signIn();
    const stored = JSON.stringify(await store.find(hashOf(cookie)));
    expect(stored).toContain(hashOf(cookie));
    for (const secret of [cookie, 'access-1', 'refresh-1']) expect(stored).not.toContain(secret);
  });
});
