import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { connectMongo, prepareCollections, type Connection } from '@regional-events/platform-mongo';
import { afterThisFile, testMongoServer, testPrefixes } from '@regional-events/testing';
import { knownClientCollections, MongoKnownClients } from './mongo-known-clients.ts';

describe("a service's copy of the clients", () => {
  let connection: Connection;
  let clients: MongoKnownClients;

  beforeAll(async () => {
    const database = `${testPrefixes().database}clients`;
    connection = await connectMongo({ uri: testMongoServer(), database, appName: 'test' });
    afterThisFile(async () => {
      await connection.dropDatabase();
      await connection.close();
    });
    await prepareCollections(connection, knownClientCollections);
    clients = new MongoKnownClients(connection);
  });

  const update = (clientId: string, sequence: number, scopes: string[], revoked = false) =>
    clients.keep({ clientId, sequence, revoked, organisationId: null, scopes });

  it('knows what a client may do now, and nothing of one that it was not told of', async () => {
    const id = newId();
    expect(await clients.find(id)).toBeUndefined();
    await update(id, 1, ['events:read', 'events:write']);
    await update(id, 2, ['events:read']);
    const standing = { revoked: false, role: undefined, organisationId: null };
    expect(await clients.find(id)).toEqual({ ...standing, scopes: ['events:read'] });
  });

  it('gives nothing back to a client while old messages are heard again', async () => {
    const id = newId();
    await update(id, 3, [], true);
    await update(id, 1, ['events:read']);
    expect(await clients.find(id)).toMatchObject({ revoked: true, scopes: [] });
  });

  it('knows the clients that an earlier version noted as revoked', async () => {
    const id = newId();
    await connection.collection<{ _id: string }>('revoked-clients').insertOne({ _id: id });
    expect(await clients.find(id)).toMatchObject({ revoked: true });
  });
});
