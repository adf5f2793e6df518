import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import type { StructuredMessage } from '../domain/feed-entry.ts';
import { Signal } from './signal.ts';
import { FeedSignal } from './ports.ts';
import { ReadFeed } from './read-feed.ts';

const PAGE = 100;
/** A signal is only a hint: without one, the feed is read again this often. */
const POLL_MS = 10_000;

export interface Follower {
  /** Read for each page, since rights change while a stream lives. */
  readonly actor: Actor;
  /** Position of the last message seen. */
  readonly after: number;
  readonly types?: readonly string[] | undefined;
  /** Resolves when the follower has room for the next one. */
  take(message: StructuredMessage): Promise<void>;
  /** Aborts when the follower disconnects or its stream expires. */
  readonly leaving: AbortSignal;
}

/** Sends each message of the feed to a follower, in order, until the follower leaves. */
@Injectable()
export class FollowFeed {
  constructor(
    private readonly readFeed: ReadFeed,
    private readonly feedSignal: FeedSignal,
  ) {}

  async execute(follower: Follower): Promise<void> {
    const { leaving, types } = follower;
    const signal = new Signal();
    const stopListening = this.feedSignal.listen(() => signal.set());
    try {
      let after = follower.after;
      while (!leaving.aborted) {
        signal.reset();
        const page = await this.readFeed.page(follower.actor, { after, types, limit: PAGE });
        for (const message of page.messages) {
          if (leaving.aborted) return;
          await follower.take(message);
        }
        after = page.last;
        if (page.caughtUp) await signal.wait(POLL_MS, leaving);
      }
    } finally {
      stopListening();
    }
  }
}
