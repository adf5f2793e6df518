import { KnownEvents } from '../../known-event/known-events.ts';
import { describeFeed } from './feed-contract.ts';
import { InMemoryCopy } from './in-memory-copy.ts';
import { InMemoryFeed } from './in-memory-feed.ts';

describeFeed('in memory', async () => {
  const feed = new InMemoryFeed();
  return {
    feed,
    knownEvents: new InMemoryCopy(KnownEvents),
    messageFeed: feed,
    transaction: async (work) => work(),
  };
});
