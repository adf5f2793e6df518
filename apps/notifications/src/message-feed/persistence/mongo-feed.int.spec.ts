import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { connectMongo, inTransaction, prepareCollections } from '@regional-events/platform-mongo';
import { copyCollection, MongoCopy } from '@regional-events/platform-mongo-messaging';
import { eventually, testMongoServer, testPrefixes } from '@regional-events/testing';
import type { Connection } from 'mongoose';
import { KnownEvents } from '../../known-event/known-events.ts';
import { newEntry } from '../messaging/new-entry.ts';
import { MongoFeedSignal } from '../queries/mongo-feed-signal.ts';
import { MongoMessageFeed } from '../queries/mongo-message-feed.ts';
import { describeFeed } from '../testing/feed-contract.ts';
import { describeFeedForPeople } from '../testing/feed-for-people.ts';
import { ofOrganisation } from '../testing/messages.ts';
import type { FeedUnderTest } from '../testing/tried-feed.ts';
import { CopyMessages } from '../use-cases/copy-messages.ts';
import { entriesOf, messageFeedCollections } from './collections.ts';
import { MongoFeed } from './mongo-feed.ts';

let connection: Connection;
const all = { all: true } as const;

beforeAll(async () => {
  const database = `${testPrefixes().database}feed`;
  connection = await connectMongo({ uri: testMongoServer(), database, appName: 'feed' });
  await prepareCollections(connection, [...messageFeedCollections, copyCollection(KnownEvents)]);
});

afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const inMongo = async (): Promise<FeedUnderTest> => ({
  feed: new MongoFeed(connection),
  knownEvents: new MongoCopy(connection, KnownEvents),
  messageFeed: new MongoMessageFeed(connection),
  transaction: (work) => inTransaction(connection, work),
});
describeFeed('in MongoDB', inMongo);
describeFeedForPeople('in MongoDB', inMongo);

describe('two transactions at once', () => {
  const older = ofOrganisation('registered');
  const younger = ofOrganisation('registered');

  /** The older message gets its position first and commits last. */
  async function storeCrossed(): Promise<void> {
    const copy = new CopyMessages(
      new MongoFeed(connection),
      new MongoCopy(connection, KnownEvents),
    );
    const [begun, youngerStored] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const slow = inTransaction(connection, async () => {
      await entriesOf(connection).exists({ _id: newId() });
      begun.resolve();
      await youngerStored.promise;
      await copy.execute([newEntry(older)]);
    });
    await begun.promise;
    await inTransaction(connection, () => copy.execute([newEntry(younger)]));
    youngerStored.resolve();
    await slow;
  }

  it('are seen by a follower in the order of their commits: none is skipped that came late', async () => {
    const feed = new MongoMessageFeed(connection);
    await storeCrossed();
    const after = await feed.positionOf(younger.id, all);
    const { messages } = await feed.read({ after: after ?? 0, limit: 10, view: all });
    expect(messages.map(({ id }) => id)).toEqual([older.id]);
  });

  it('would lose the late one to a follower that went by ids', async () => {
    const behind = await entriesOf(connection)
      .find({ _id: { $gt: younger.id } })
      .lean();
    expect(behind.map(({ _id }) => _id)).not.toContain(older.id);
  });

  it('take positions of their own', async () => {
    const copy = new CopyMessages(
      new MongoFeed(connection),
      new MongoCopy(connection, KnownEvents),
    );
    const messages = Array.from({ length: 20 }, () => ofOrganisation('registered'));
    await Promise.all(
      messages.map((message) => inTransaction(connection, () => copy.execute([newEntry(message)]))),
    );
    const rows = await entriesOf(connection)
      .find({ _id: { $in: messages.map(({ id }) => id) } })
      .lean();
    expect(new Set(rows.map(({ position }) => position)).size).toBe(20);
  });
});

describe('news of the feed', () => {
  it('wake a listener when a message is committed, until it stops listening', async () => {
    const signal = new MongoFeedSignal(connection);
    const copy = new CopyMessages(
      new MongoFeed(connection),
      new MongoCopy(connection, KnownEvents),
    );
    let isWoken = false;
    const stop = signal.listen(() => (isWoken = true));
    // The change stream opens asynchronously, so store messages until it is open.
    const wokenByNext = async () => {
      await inTransaction(connection, () => copy.execute([newEntry(ofOrganisation('registered'))]));
      return isWoken;
    };
    expect(await eventually(wokenByNext)).toBe(true);
    stop();
    expect(signal.isWatching).toBe(false);
  });
});
