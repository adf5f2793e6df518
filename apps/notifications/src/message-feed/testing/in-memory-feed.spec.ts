import { describeFeed } from './feed-contract.ts';
import { InMemoryFeed } from './in-memory-feed.ts';

describeFeed('in memory', async () => {
  const feed = new InMemoryFeed();
  return {
    feed,
    knownEvents: feed,
    messageFeed: feed,
    organisedEvents: feed,
    transaction: async (work) => work(),
  };
});
