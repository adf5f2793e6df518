import { eventTopic } from '@regional-events/contracts-events';
import type { Actor } from '@regional-events/kernel';
import type { IncomingMessage } from '@regional-events/platform-messaging';
import type { KnownEvents } from '../../known-event/known-events.ts';
import { newEntry } from '../messaging/new-entry.ts';
import { CopyMessages } from '../use-cases/copy-messages.ts';
import type { Feed, MessageFeed } from '../use-cases/ports.ts';
import { ReadFeed } from '../use-cases/read-feed.ts';

export interface FeedUnderTest {
  readonly feed: Feed;
  readonly knownEvents: KnownEvents & {
    follow(messages: readonly IncomingMessage[]): Promise<void>;
  };
  readonly messageFeed: MessageFeed;
  /** Runs the storing of messages as the inbox does. */
  transaction(work: () => Promise<void>): Promise<void>;
}

export const idsOf = (...messages: readonly IncomingMessage[]): string[] =>
  messages.map(({ id }) => id);

/** Stores messages as the inbox does, so many at a time, and tells who sees which. */
export class TriedFeed {
  readonly readFeed: ReadFeed;

  constructor(
    private readonly under: FeedUnderTest,
    private readonly most: number,
  ) {
    this.readFeed = new ReadFeed(under.messageFeed, under.knownEvents);
  }

  async store(...messages: readonly IncomingMessage[]): Promise<void> {
    for (let start = 0; start < messages.length; start += this.most) {
      await this.under.transaction(() => this.#handle(messages.slice(start, start + this.most)));
    }
  }

  /** The ids that a reader sees of these messages, in its order. */
  async seen(actor: Actor, of: readonly IncomingMessage[], after = 0): Promise<string[]> {
    const ids = idsOf(...of);
    const { messages } = await this.readFeed.page(actor, { after, limit: 1000 });
    return messages.map(({ id }) => id).filter((id) => ids.includes(id));
  }

  async end(actor: Actor): Promise<number> {
    return (await this.readFeed.page(actor, { after: 0, limit: 1000 })).last;
  }

  /** The copy of an event follows its message just before the feed. */
  async #handle(messages: readonly IncomingMessage[]): Promise<void> {
    const copy = new CopyMessages(this.under.feed, this.under.knownEvents);
    let gathered: IncomingMessage[] = [];
    for (const message of messages) {
      if (message.topic === eventTopic.topic) {
        await copy.execute(gathered.map(newEntry));
        await this.under.knownEvents.follow([message]);
        gathered = [];
      }
      gathered.push(message);
    }
    await copy.execute(gathered.map(newEntry));
  }
}
