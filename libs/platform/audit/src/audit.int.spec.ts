import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, type CommandContext } from '@regional-events/kernel';
import type { ChainWalk } from '@regional-events/platform-messaging';
import {
  connectMongo,
  inTransaction,
  prepareCollections,
  type Connection,
} from '@regional-events/platform-mongo';
import { afterThisFile, testMongoServer, testPrefixes } from '@regional-events/testing';
import { auditCollections, blockModel, recordModel } from './audit-documents.ts';
import { AuditLog } from './audit-log.ts';
import { AuditSealer } from './audit-sealer.ts';
import { MongoAuditTrail } from './mongo-audit-trail.ts';

const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
let connection: Connection;
let log: AuditLog;
let sealer: AuditSealer;
let trail: MongoAuditTrail;

beforeAll(async () => {
  const database = `${testPrefixes().database}audit`;
  connection = await connectMongo({ uri: testMongoServer(), database, appName: 'test' });
  afterThisFile(async () => {
    await connection.dropDatabase();
    await connection.close();
  });
  await prepareCollections(connection, auditCollections);
  log = new AuditLog(connection);
  sealer = anySealer();
  trail = new MongoAuditTrail(connection);
});

beforeEach(async () => {
  await recordModel(connection).deleteMany({});
  await blockModel(connection).deleteMany({});
});

function anySealer(): AuditSealer {
  return new AuditSealer(connection, (_, error) => {
    throw error;
  });
}

function contextOf(clientId: string): CommandContext {
  return {
    actor: {
      clientId,
      role: 'partner',
      organisationId: null,
      scopes: [],
      personId: null,
      grants: [],
    },
    correlationId: 'correlation',
    traceparent: TRACE,
    operation: { id: 'publishEvent', path: '/v1/events/1/publish' },
  };
}

/** One command of this client about a thing. Returns the id of the thing. */
async function act(clientId = newId()): Promise<string> {
  const subject = newId();
  const message = {
    type: 'org.regional-events.event.published.v1',
    subject,
    traceparent: TRACE,
    causationId: null,
    correlationId: 'correlation',
  };
  await inTransaction(connection, () =>
    log.append([{ context: contextOf(clientId), messages: [message] }]),
  );
  return subject;
}

const records = () => recordModel(connection);

/** Stretch by stretch to the end. */
async function walked(): Promise<ChainWalk> {
  let walk = await trail.walk();
  while (!walk.complete) walk = await trail.walk(walk);
  return walk;
}

async function actAndSeal(times: number): Promise<void> {
  for (let done = 0; done < times; done += 1) {
    await act();
    await sealer.seal();
  }
}

describe('the audit of a service', () => {
  it('says who did what to which object, once it is sealed', async () => {
    const clientId = newId();
    const subject = await act(clientId);
    const query = { limit: 10, newestFirst: true };
    expect(await trail.find(query)).toEqual([]);
    expect(await sealer.seal()).toBe(1);
    expect(await trail.find({ ...query, objectId: [subject] })).toMatchObject([
      {
        actorId: clientId,
        action: 'publishEvent',
        path: '/v1/events/1/publish',
        objects: [{ type: 'event', id: subject }],
        messages: ['org.regional-events.event.published.v1'],
        block: 1,
      },
    ]);
    expect(await trail.find({ ...query, actorId: [newId()] })).toEqual([]);
  });

  it('leaves nothing behind where the effect was undone', async () => {
    const undone = inTransaction(connection, async () => {
      await log.append([{ context: contextOf(newId()), messages: [] }]);
      throw new Error('refused');
    });
    await expect(undone).rejects.toThrow('refused');
    expect(await recordModel(connection).countDocuments()).toBe(0);
  });

  it('names what the path names where no message tells of it', async () => {
    const [eventId, sessionId] = [newId(), newId()];
    const operation = {
      id: 'removeSession',
      path: `/v1/events/${eventId}/sessions/${sessionId}`,
    };
    const context = { ...contextOf(newId()), operation };
    await inTransaction(connection, () => log.append([{ context, messages: [] }]));
    await sealer.seal();
    const query = { limit: 1, newestFirst: true, objectId: [sessionId] };
    expect(await trail.find(query)).toMatchObject([
      {
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        objects: [
          { type: 'events', id: eventId },
          { type: 'sessions', id: sessionId },
        ],
      },
    ]);
  });

  it('notes nothing the secretariat does on behalf of an organisation that a person speaks for too', async () => {
    const focalPoint = {
      role: 'focal-point' as const,
      organisationId: newId(),
      country: null,
      seriesId: null,
      from: '2020-01-01',
      to: null,
    };
    const noted = async (role: 'secretariat' | 'person') => {
      const { actor, ...context } = contextOf(newId());
      const person = { ...actor, role, personId: newId(), grants: [focalPoint] };
      await inTransaction(connection, () =>
        log.append([{ context: { ...context, actor: person }, messages: [] }]),
      );
      await sealer.seal();
      const [record] = await trail.find({ limit: 1, newestFirst: true });
      return record?.organisationId;
    };
    expect(await noted('person')).toBe(focalPoint.organisationId);
    expect(await noted('secretariat')).toBeNull();
  });

  it('is read in either direction without a gap', async () => {
    await actAndSeal(3);
    const all = await trail.find({ limit: 10, newestFirst: false });
    const [first] = all;
    expect(await trail.find({ limit: 10, newestFirst: false, after: first })).toEqual(all.slice(1));
    const newest = await trail.find({ limit: 2, newestFirst: true });
    expect(newest).toEqual(all.slice(1).toReversed());
  });

  it('has one chain, though several workers seal at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => act()));
    await Promise.all([sealer, anySealer(), anySealer()].map((each) => each.seal()));
    await sealer.seal();
    expect(await walked()).toMatchObject({ records: 20, brokenAt: null });
  });
});

describe('a chain of blocks', () => {
  it('is whole where nobody touched it', async () => {
    await actAndSeal(3);
    expect(await walked()).toMatchObject({ blocks: 3, records: 3, brokenAt: null });
  });

  it.each([
    ['a record that is gone', () => records().deleteOne({ block: 2 })],
    [
      'a record that was changed',
      () => records().updateOne({ block: 2 }, { $set: { action: 'x' } }),
    ],
    [
      'a block that is gone with its records',
      async () => {
        await records().deleteMany({ block: 2 });
        await blockModel(connection).deleteOne({ _id: 2 });
      },
    ],
  ])('shows %s', async (_, tamper) => {
    await actAndSeal(4);
    await tamper();
    expect(await walked()).toMatchObject({ blocks: 1, brokenAt: 2 });
  });

  it('is not called broken because more is sealed while it is walked', async () => {
    await actAndSeal(3);
    const first = await trail.walk();
    await actAndSeal(2);
    expect(first).toMatchObject({ blocks: 3, brokenAt: null, complete: true });
    const walks = await Promise.all([actAndSeal(10), ...Array.from({ length: 20 }, walked)]);
    expect(walks.slice(1)).toEqual(
      walks.slice(1).map(() => expect.objectContaining({ brokenAt: null })),
    );
  });

  it('is walked in stretches, and the stored walk goes on where it was', async () => {
    await actAndSeal(60);
    const stretch = () => inTransaction(connection, () => trail.walkOn());
    expect(await stretch()).toMatchObject({ blocks: 50, complete: false });
    expect(await stretch()).toMatchObject({ blocks: 60, records: 60, complete: true });
    await records().deleteOne({ block: 55 });
    expect(await stretch()).toMatchObject({ complete: false, brokenAt: null });
    expect(await stretch()).toMatchObject({ blocks: 54, complete: true, brokenAt: 55 });
  });

  it('shows a cut end by its last hash, for whoever kept it', async () => {
    await actAndSeal(3);
    const { hash } = await walked();
    await records().deleteMany({ block: 3 });
    await blockModel(connection).deleteOne({ _id: 3 });
    const cut = await walked();
    expect(cut.brokenAt).toBeNull();
    expect(cut.hash).not.toBe(hash);
  });
});
