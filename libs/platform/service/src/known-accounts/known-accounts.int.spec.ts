import { beforeAll, describe, expect, it } from '@jest/globals';
import { defineTopic, payload } from '@regional-events/contracts-envelope';
import { newId } from '@regional-events/kernel';
import type { KnownAccounts } from '@regional-events/platform-auth';
import type { IncomingMessage } from '@regional-events/platform-messaging';
import { connectMongo, prepareCollections, type Connection } from '@regional-events/platform-mongo';
import { messagingCollections, MongoCopy } from '@regional-events/platform-mongo-messaging';
import { afterThisFile, testMongoServer, testPrefixes } from '@regional-events/testing';
import { knownAccountCopy } from './known-account-copy.ts';
import { accountsIn, knownAccountFeature } from './known-accounts.ts';

const told = payload({});
const topic = defineTopic({
  service: 'organisations',
  aggregate: 'account',
  schemas: { registered: told, changed: told, closed: told },
});
const personId = newId();
const reviewer = {
  role: 'reviewer',
  organisationId: null,
  country: null,
  seriesId: null,
  from: '2026-01-01',
  to: null,
};

describe("a service's copy of the accounts", () => {
  const copy = knownAccountCopy(topic);
  let connection: Connection;
  let accounts: KnownAccounts;

  beforeAll(async () => {
    const database = `${testPrefixes().database}accounts`;
    connection = await connectMongo({ uri: testMongoServer(), database, appName: 'test' });
    afterThisFile(async () => {
      await connection.dropDatabase();
      await connection.close();
    });
    const { collections = [] } = knownAccountFeature(topic);
    await prepareCollections(connection, [...messagingCollections, ...collections]);
    accounts = accountsIn(new MongoCopy(connection, copy));
  });

  async function update(accountId: string, sequence: number, status: string, grants: object[]) {
    const past = status === 'closed' ? 'closed' : 'changed';
    const type = `org.regional-events.account.${past}.v1`;
    const data = { accountId, personId, status, grants, sequence };
    const message = { type, subject: accountId, sequence, data } as Partial<IncomingMessage>;
    await new MongoCopy(connection, copy).follow([message as IncomingMessage]);
  }

  it('knows who it is and what for, and nothing of one that it was not told of', async () => {
    const id = newId();
    expect(await accounts.find(id)).toBeUndefined();
    await update(id, 1, 'active', [reviewer]);
    expect(await accounts.find(id)).toMatchObject({
      personId,
      status: 'active',
      grants: [reviewer],
    });
  });

  it('gives nothing for a role that came later', async () => {
    const id = newId();
    await update(id, 1, 'active', [{ ...reviewer, role: 'king' }, reviewer]);
    expect(await accounts.find(id)).toMatchObject({ grants: [reviewer] });
  });

  it('opens no closed account while old messages are heard again', async () => {
    const id = newId();
    await update(id, 3, 'closed', []);
    await update(id, 2, 'active', [reviewer]);
    expect(await accounts.find(id)).toMatchObject({ status: 'closed', grants: [] });
  });
});
