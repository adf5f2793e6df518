import { KnownEvents } from '../../known-event/known-events.ts';
import { describeFeed } from './feed-contract.ts';
import { describeFeedForPeople } from './feed-for-people.ts';
import { InMemoryCopy } from './in-memory-copy.ts';
import { InMemoryFeed } from './in-memory-feed.ts';
import type { FeedUnderTest } from './tried-feed.ts';

const inMemory = async (): Promise<FeedUnderTest> => {
  const feed = new InMemoryFeed();
  return {
    feed,
    knownEvents: new InMemoryCopy(KnownEvents),
    messageFeed: feed,
    transaction: async (work) => work(),
  };
};
describeFeed('in memory', inMemory);
describeFeedForPeople('in memory', inMemory);
