import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@regional-events/kernel';
import { createSigningKey, KeyNotOpenedError } from '@regional-events/platform-auth';
import { connectMongo, modelOf, type Connection } from '@regional-events/platform-mongo';
import { FakeClock, testMongoServer, testPrefixes } from '@regional-events/testing';
import { decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import { as, secretariat } from '../../organisation/testing/contexts.ts';
import { openDatabase, type OpenDatabase } from '../../organisation/testing/open-database.ts';
import { KeepSigningKeysDaily } from '../messaging/keep-signing-keys-daily.ts';
import { MongoSigningKeys } from '../persistence/mongo-signing-keys.ts';
import {
  SIGNING_KEYS,
  signingKeyFields,
  type SigningKeyDocument,
} from '../persistence/signing-key.schema.ts';
import { PublicKeys } from '../queries/public-keys.ts';
import { KeepSigningKeys } from './keep-signing-keys.ts';

const context = as(secretariat());
const holder: Actor = {
  clientId: 'id',
  role: 'partner',
  organisationId: null,
  scopes: [],
  personId: null,
  grants: [],
};
const secret = 'a-secret-of-tests-that-is-long-enough';
const tokens = { issuer: 'https://example.org', seconds: 600 };
let database: OpenDatabase;
/** Writes that are the test's own are no strays of the service. */
let aside: Connection;
let clock: FakeClock;

function parts(sealing = { secret, days: 90, knownAfterMs: 600_000 }) {
  const keys = new MongoSigningKeys(database.connection, tokens, sealing);
  return { keys, keep: new KeepSigningKeys(database.unitOfWork, keys, sealing, clock) };
}

const rows = () => modelOf<SigningKeyDocument>(aside, SIGNING_KEYS, signingKeyFields);
const stored = async () => rows().find().lean<SigningKeyDocument[]>();
const published = async () => new PublicKeys(database.connection).all();
const kidNow = async () => decodeProtectedHeader(await parts().keys.sign(holder, clock.now())).kid;

beforeAll(async () => {
  database = await openDatabase('signing-keys');
  aside = await connectMongo({
    uri: testMongoServer(),
    database: `${testPrefixes().database}signing-keys`,
    appName: 'aside',
  });
});

beforeEach(async () => {
  clock = new FakeClock();
  await rows().deleteMany({});
});

afterAll(async () => {
  await aside.close();
  await database.close();
});

describe('The signing key', () => {
  it('is one and the same for all processes that start together, and signs at once', async () => {
    await Promise.all(Array.from({ length: 4 }, async () => parts().keep.execute(context)));
    const [key, ...others] = await published();
    expect(others).toEqual([]);
    expect(key?.publicJwk).not.toHaveProperty('d');
    const token = await parts().keys.sign(holder, clock.now());
    const options = { currentDate: clock.now() };
    const { payload } = await jwtVerify(token, await importJWK({ ...key?.publicJwk }), options);
    expect(payload.sub).toBe('id');
  });

  it('is followed by the next one when it is old, and removed with its last token, by the job of the night', async () => {
    const night = async () => {
      const daily = new KeepSigningKeysDaily(parts().keep);
      await daily.run({ kind: daily.kind, key: 'daily', dueAt: clock.now() }, context);
      return (await stored()).map(({ _id }) => _id);
    };
    expect(await night()).toEqual([1]);
    clock.advance({ days: 91 });
    expect(await night()).toEqual([1, 2]);
    clock.advance({ days: 2 });
    expect(await night()).toEqual([2]);
  });

  it('is stored so that nothing can be signed with what lies in the database', async () => {
    await parts().keep.execute(context);
    const [row] = await stored();
    expect(Object.keys(row ?? {}).toSorted()).toEqual(
      ['_id', 'kid', 'madeAt', 'publicJwk', 'sealedJwk', 'signsFrom'].toSorted(),
    );
    expect(JSON.stringify(row)).not.toContain('"d":');
  });

  it('of an older version is sealed at the next start, goes on, and makes room for another', async () => {
    const plain = await createSigningKey();
    await rows().insertMany([{ _id: 1, ...plain }]);
    await parts().keep.execute(context);
    expect(JSON.stringify(await stored())).not.toContain(plain.privateJwk.d);
    expect(await kidNow()).toBe(plain.kid);
    clock.advance({ minutes: 10 });
    expect(await kidNow()).not.toBe(plain.kid);
  });

  it('stays shut to a process that was given another secret, which changes nothing', async () => {
    await parts().keep.execute(context);
    const before = await stored();
    const wrong = parts({ secret: `${secret}!`, days: 90, knownAfterMs: 600_000 });
    await expect(wrong.keep.execute(context)).rejects.toThrow(KeyNotOpenedError);
    await expect(wrong.keep.execute(context, 'soon')).rejects.toThrow(KeyNotOpenedError);
    await expect(wrong.keys.sign(holder, clock.now())).rejects.toThrow(KeyNotOpenedError);
    expect(await stored()).toEqual(before);
    await wrong.keep.execute(context, 'at-once');
    expect(await wrong.keys.sign(holder, clock.now())).toMatch(/^ey/);
  });
});

describe('A signing key that is to take over', () => {
  it('is published before it signs, and the one before stays until its tokens have ended', async () => {
    await parts().keep.execute(context);
    const first = await kidNow();
    await parts().keep.execute(context, 'soon');
    expect(await published()).toHaveLength(2);
    clock.advance({ minutes: 9 });
    expect(await kidNow()).toBe(first);
    clock.advance({ minutes: 1 });
    const second = await kidNow();
    expect(second).not.toBe(first);
    clock.advance({ hours: 24 });
    await parts().keep.execute(context);
    expect((await published()).map(({ kid }) => kid)).toEqual([second, first]);
    clock.advance({ minutes: 1 });
    await parts().keep.execute(context);
    expect((await published()).map(({ kid }) => kid)).toEqual([second]);
  });

  it('is made by itself when the last one is as old as was set, and once', async () => {
    await parts().keep.execute(context);
    clock.advance({ days: 89 });
    await parts().keep.execute(context);
    expect(await published()).toHaveLength(1);
    clock.advance({ days: 1 });
    await Promise.all([parts().keep.execute(context), parts().keep.execute(context)]);
    expect(await published()).toHaveLength(2);
  });

  it('takes over at once, alone, where the last one is in wrong hands', async () => {
    await parts().keep.execute(context);
    const lost = await kidNow();
    await parts().keep.execute(context, 'at-once');
    expect((await published()).map(({ kid }) => kid)).toEqual([await kidNow()]);
    expect(await kidNow()).not.toBe(lost);
  });

  it('was written in transactions alone', () => {
    expect(database.strays).toEqual([]);
  });
});
