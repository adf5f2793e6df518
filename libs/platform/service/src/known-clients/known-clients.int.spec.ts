import { beforeAll, describe, expect, it } from '@jest/globals';
import { defineTopic, payload } from '@regional-events/contracts-envelope';
import { newId } from '@regional-events/kernel';
import type { KnownClients } from '@regional-events/platform-auth';
import type { IncomingMessage } from '@regional-events/platform-messaging';
import {
  connectMongo,
  migrate,
  modelOf,
  prepareCollections,
  type Connection,
} from '@regional-events/platform-mongo';
import { messagingCollections, MongoCopy } from '@regional-events/platform-mongo-messaging';
import { afterThisFile, testMongoServer, testPrefixes } from '@regional-events/testing';
import { knownClientCopy } from './known-client-copy.ts';
import { knownClientFeature, presentRightsIn } from './known-clients.ts';

const told = payload({});
const topic = defineTopic({
  service: 'organisations',
  aggregate: 'client',
  schemas: { registered: told, changed: told, revoked: told },
});

describe("a service's copy of the clients", () => {
  const { collections = [] } = knownClientFeature(topic);
  const copy = knownClientCopy(topic);
  let connection: Connection;
  let clients: KnownClients;

  beforeAll(async () => {
    const database = `${testPrefixes().database}clients`;
    connection = await connectMongo({ uri: testMongoServer(), database, appName: 'test' });
    afterThisFile(async () => {
      await connection.dropDatabase();
      await connection.close();
    });
    await prepareCollections(connection, [...messagingCollections, ...collections]);
    clients = presentRightsIn(new MongoCopy(connection, copy));
  });

  async function update(clientId: string, sequence: number, scopes: string[], past = 'changed') {
    const type = `org.regional-events.client.${past}.v1`;
    const data = { clientId, organisationId: null, scopes, sequence };
    const message = { type, subject: clientId, sequence, data } as Partial<IncomingMessage>;
    await new MongoCopy(connection, copy).follow([message as IncomingMessage]);
  }

  it('knows what a client may do now, and nothing of one that it was not told of', async () => {
    const id = newId();
    expect(await clients.find(id)).toBeUndefined();
    await update(id, 1, ['events:read', 'events:write'], 'registered');
    await update(id, 2, ['events:read']);
    const standing = { revoked: false, role: undefined, organisationId: null };
    expect(await clients.find(id)).toEqual({ ...standing, scopes: ['events:read'] });
  });

  it('gives nothing back to a client while old messages are heard again', async () => {
    const id = newId();
    await update(id, 3, [], 'revoked');
    await update(id, 1, ['events:read'], 'registered');
    expect(await clients.find(id)).toMatchObject({ revoked: true, scopes: [] });
  });

  it('knows the clients that an earlier version noted as revoked', async () => {
    const id = newId();
    await modelOf(connection, 'revoked-clients', { _id: String }).insertMany([{ _id: id }]);
    await migrate(connection, collections, { appName: 'test', log: () => undefined });
    expect(await clients.find(id)).toMatchObject({ revoked: true });
    await update(id, 1, ['events:read'], 'registered');
    expect(await clients.find(id)).toMatchObject({ revoked: true, scopes: [] });
  });
});
