import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, FakeClock, testMongoServer, testPrefixes } from '@regional-events/testing';
import type { Issued } from './console-client.ts';
import { BrowserSignIns } from './persistence/browser-sign-ins.ts';
import { hashOf, Sealed } from './sealed.ts';
import { SignedInBrowsers } from './signed-in-browsers.ts';

const database = {
  uri: testMongoServer(),
  database: `${testPrefixes().database}gateway`,
  appName: 'test',
};
const store = new BrowserSignIns(database);

const SECRET = 'a-secret-of-tests-that-is-long-enough';

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
  browsers = new SignedInBrowsers(store, provider, clock, SECRET);
  await eventually(async () => {
    await store.find('connected');
  });
});
afterAll(() => store.close());

type Provider = ConstructorParameters<typeof SignedInBrowsers>[1];

/** As the real one: a refresh token that comes a second time ends the sign-in. */
function oneTimeTokens(): Provider {
  let number = 1;
  let ended = false;
  const refresh = async (token: string) => {
    ended ||= token !== `refresh-${number}`;
    if (ended) return undefined;
    number += 1;
    const given = issued(number);
    await store.find('takes a moment');
    return given;
  };
  return { refresh, end: async () => undefined };
}

/** What another gateway of the same installation is made of. */
function over(provider: Provider): ConstructorParameters<typeof SignedInBrowsers> {
  return [store, provider, clock, SECRET];
}

function sealedByAnother(): string {
  return new Sealed(SECRET, 'tokens').seal({ access: 'access-9', refresh: 'refresh-9' });
}

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

  it('stays signed in when two gateways renew its tokens at the same moment', async () => {
    const provider = oneTimeTokens();
    const [one, two] = [
      new SignedInBrowsers(...over(provider)),
      new SignedInBrowsers(...over(provider)),
    ];
    const cookie = await signIn();
    for (let round = 0; round < 5; round += 1) {
      clock.advance({ minutes: 10 });
      const asked = [one, two, one, two].map((gateway) => gateway.accessToken(cookie));
      expect(new Set(await Promise.all(asked))).toEqual(new Set([`access-${round + 2}`]));
    }
  });

  it('would be signed out if each renewed without a claim', async () => {
    class Unclaimed extends BrowserSignIns {
      readonly #both = Promise.withResolvers<true>();
      #come = 0;

      /** Says yes to both, once both have read the same tokens. */
      override async claimRenewal(): Promise<boolean> {
        this.#come += 1;
        if (this.#come === 2) this.#both.resolve(true);
        return this.#both.promise;
      }
    }
    const careless = new Unclaimed(database);
    await eventually(async () => {
      await careless.find('connected');
    });
    const provider = oneTimeTokens();
    const [one, two] = [0, 1].map(() => new SignedInBrowsers(careless, provider, clock, SECRET));
    const cookie = await signIn();
    clock.advance({ minutes: 10 });
    await Promise.all([one!.accessToken(cookie), two!.accessToken(cookie)]);
    clock.advance({ minutes: 10 });
    expect(await one!.accessToken(cookie)).toBeUndefined();
    await careless.close();
  });

  it('has the newer tokens where its process was slower than its claim', async () => {
    const cookie = await signIn();
    clock.advance({ minutes: 10 });
    const slow = {
      refresh: async () => {
        await store.renew(hashOf(cookie), sealedByAnother(), issued(9).endsAt);
        return undefined;
      },
      end: async () => undefined,
    };
    expect(await new SignedInBrowsers(...over(slow)).accessToken(cookie)).toBe('access-9');
  });

  it('tries again at once where the provider was away', async () => {
    const cookie = await signIn();
    clock.advance({ minutes: 10 });
    const away = { refresh: () => Promise.reject(new Error('away')), end: async () => undefined };
    await expect(new SignedInBrowsers(...over(away)).accessToken(cookie)).rejects.toThrow('away');
    expect(await browsers.accessToken(cookie)).toBe('access-2');
  });

  it('cannot be stepped into by who reads the database', async () => {
    const cookie = await signIn();
    const stored = JSON.stringify(await store.find(hashOf(cookie)));
    expect(stored).toContain(hashOf(cookie));
    for (const secret of [cookie, 'access-1', 'refresh-1']) expect(stored).not.toContain(secret);
  });
});
