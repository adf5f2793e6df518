import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SystemClock } from '@regional-events/kernel';
import { MongoOutboxRows } from '@regional-events/platform-mongo-messaging';
import { as, secretariat } from '../../organisation/testing/contexts.ts';
import { intoOutbox } from '../../organisation/testing/into-outbox.ts';
import { openDatabase, type OpenDatabase } from '../../organisation/testing/open-database.ts';
import { ClientIsRevokedError, ClientIsSetByEnvironmentError } from '../domain/errors.ts';
import { clientMessages } from '../messaging/client-messages.ts';
import { MongoClientsRepository } from '../persistence/mongo-clients.repository.ts';
import { NodeSecrets } from '../secrets/node-secrets.ts';
import { CheckCredentials } from './check-credentials.ts';
import { ClientStore } from './client-store.ts';
import { KeepFirstClient } from './keep-first-client.ts';
import { RevokeClient } from './revoke-client.ts';

const first = { clientId: 'secretariat', secret: 'the secret of the first day' };
const context = as(secretariat());
const clock = new SystemClock();
const secrets = new NodeSecrets();
let database: OpenDatabase;
let clients: MongoClientsRepository;
let credentials: CheckCredentials;

function parts(firstClient: typeof first | undefined = first) {
  const store = new ClientStore(clients, intoOutbox(database.outbox, clientMessages), {
    firstClient,
  });
  return {
    keep: new KeepFirstClient(database.unitOfWork, clock, clients, store, secrets),
    revoke: new RevokeClient(database.unitOfWork, clock, store),
  };
}

async function messages(): Promise<string[]> {
  const rows = new MongoOutboxRows(database.connection, 'a-test');
  const waiting = await rows.read(await rows.holdSlots(), 100);
  return waiting.map(({ type, sequence }) => `${sequence} ${type}`);
}

beforeAll(async () => {
  database = await openDatabase('first-client');
  clients = new MongoClientsRepository(database.connection);
  credentials = new CheckCredentials(clients, secrets, clock);
});

afterAll(async () => {
  await database.close();
});

describe('The first client', () => {
  it('is made once, with its message, when several processes start together', async () => {
    const starts = Array.from({ length: 4 }, async () =>
      parts().keep.execute(first, ['events:read'], context),
    );
    await Promise.all(starts);
    expect(await messages()).toEqual(['1 org.regional-events.client.registered.v1']);
    const holder = await credentials.check(first.clientId, first.secret);
    expect(holder).toMatchObject({
      role: 'secretariat',
      organisationId: null,
      scopes: ['events:read'],
    });
  });

  it('stays as it is when the environment says the same again', async () => {
    const before = await clients.findByClientId(first.clientId);
    await parts().keep.execute(first, ['events:read'], context);
    expect((await clients.findByClientId(first.clientId))?.etag).toBe(before?.etag);
  });

  it('takes the secret and the scopes that the environment has now', async () => {
    const changed = { ...first, secret: 'the secret of the second day' };
    await parts().keep.execute(changed, ['events:read', 'people:read'], context);
    expect(await credentials.check(first.clientId, first.secret)).toBeUndefined();
    const holder = await credentials.check(first.clientId, changed.secret);
    expect(holder?.scopes).toEqual(['events:read', 'people:read']);
    expect(await messages()).toContain('2 org.regional-events.client.changed.v1');
  });

  it('is not revoked while the environment names it, and not brought back after', async () => {
    const { id } = (await clients.findByClientId(first.clientId))!;
    await expect(parts().revoke.execute(id, context)).rejects.toThrow(
      ClientIsSetByEnvironmentError,
    );
    await parts({ ...first, clientId: 'another' }).revoke.execute(id, context);
    expect(await credentials.check(first.clientId, 'the secret of the second day')).toBeUndefined();
    await expect(parts().keep.execute(first, ['events:read'], context)).rejects.toThrow(
      ClientIsRevokedError,
    );
  });
});

describe('Clients', () => {
  it('were written in transactions alone', () => {
    expect(database.strays).toEqual([]);
  });
});
