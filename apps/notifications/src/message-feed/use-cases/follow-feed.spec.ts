import { describe, expect, it } from '@jest/globals';
import { KnownEvents } from '../../known-event/known-events.ts';
import type { StructuredMessage } from '../domain/feed-entry.ts';
import { newEntry } from '../messaging/new-entry.ts';
import { InMemoryCopy } from '../testing/in-memory-copy.ts';
import { InMemoryFeed } from '../testing/in-memory-feed.ts';
import { ofOrganisation, secretariat } from '../testing/messages.ts';
import { CopyMessages } from './copy-messages.ts';
import { FollowFeed } from './follow-feed.ts';
import { ReadFeed } from './read-feed.ts';

function setUp() {
  const feed = new InMemoryFeed();
  const listeners = new Set<() => void>();
  const signal = {
    listen: (wake: () => void) => {
      listeners.add(wake);
      return () => void listeners.delete(wake);
    },
  };
  const events = new InMemoryCopy(KnownEvents);
  const copy = new CopyMessages(feed, events);
  return {
    listeners,
    follow: new FollowFeed(new ReadFeed(feed, events), signal),
    store: async (count: number) => {
      const messages = Array.from({ length: count }, () => ofOrganisation('registered'));
      await copy.execute(messages.map(newEntry));
      for (const wake of listeners) wake();
    },
  };
}

function follower(enough: number) {
  const taken: StructuredMessage[] = [];
  const leaving = new AbortController();
  const full = Promise.withResolvers<void>();
  const take = async (message: StructuredMessage): Promise<void> => {
    taken.push(message);
    if (taken.length === enough) full.resolve();
  };
  return {
    taken,
    leaving,
    full: full.promise,
    facts: { actor: secretariat, after: 0, take, leaving: leaving.signal },
  };
}

describe('following the feed', () => {
  it('gives what is there and then what comes, each once, until the follower leaves', async () => {
    const { follow, listeners, store } = setUp();
    await store(150);
    const { facts, full, leaving, taken } = follower(152);
    const following = follow.execute(facts);
    await store(1);
    await store(1);
    await full;
    leaving.abort();
    await following;
    expect(new Set(taken.map(({ id }) => id)).size).toBe(152);
    expect(listeners.size).toBe(0);
  });

  it('misses nothing that is stored while it looks', async () => {
    const { follow, store } = setUp();
    const { facts, full, leaving, taken } = follower(3);
    const slow = {
      ...facts,
      take: async (message: StructuredMessage) => {
        if (taken.length < 2) await store(1);
        await facts.take(message);
      },
    };
    await store(1);
    const following = follow.execute(slow);
    await full;
    leaving.abort();
    await following;
    expect(taken).toHaveLength(3);
  });

  it('is over at once for a follower who has left already', async () => {
    const { follow } = setUp();
    const { facts, leaving, taken } = follower(1);
    leaving.abort();
    await follow.execute(facts);
    expect(taken).toEqual([]);
  });
});
