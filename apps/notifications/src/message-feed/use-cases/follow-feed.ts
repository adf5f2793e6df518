import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import type { StructuredMessage } from '../domain/feed-entry.ts';
import { Bell } from './bell.ts';
import { FeedNews } from './ports.ts';
import { ReadFeed } from './read-feed.ts';

const PAGE = 100;
/** News are a hint only: without any, one looks this often. */
const LOOK_AGAIN_MS = 10_000;

export interface Follower {
  readonly actor: Actor;
  /** Position of the last message seen. */
  readonly after: number;
  readonly types?: readonly string[] | undefined;
  /** Resolves when the follower has room for the next one. */
  take(message: StructuredMessage): Promise<void>;
  /** Aborts when the follower goes or is sent away. */
  readonly leaving: AbortSignal;
}

/** Hands each message of the feed to a follower, in order, as it comes, until the follower leaves. */
@Injectable()
export class FollowFeed {
  constructor(
    private readonly readFeed: ReadFeed,
    private readonly news: FeedNews,
  ) {}

  async execute(follower: Follower): Promise<void> {
    const { actor, leaving, types } = follower;
    const bell = new Bell();
    const stopListening = this.news.listen(() => bell.ring());
    try {
      let after = follower.after;
      while (!leaving.aborted) {
        bell.hush();
        const page = await this.readFeed.page(actor, { after, types, limit: PAGE });
        for (const message of page.messages) {
          if (leaving.aborted) return;
          await follower.take(message);
        }
        after = page.last;
        if (page.caughtUp) await bell.next(LOOK_AGAIN_MS, leaving);
      }
    } finally {
      stopListening();
    }
  }
}
