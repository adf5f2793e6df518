import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { KnownEvents } from '../../known-event/known-events.ts';
import { UnknownPositionError } from '../domain/errors.ts';
import { readingFor, readsAll, viewOf } from '../domain/access.ts';
import type { View } from '../domain/readers.ts';
import { MessageFeed, type FeedPage } from './ports.ts';

export { readsAll } from '../domain/access.ts';

export interface FeedPosition {
  /** The id of the last message seen. */
  readonly id: string;
  /** The pointer of the request parameter, for the error. */
  readonly pointer: string;
}

/** Reads the feed with the rights that a client has at this moment. */
@Injectable()
export class ReadFeed {
  constructor(
    private readonly feed: MessageFeed,
    private readonly events: KnownEvents,
  ) {}

  /** Throws UnknownPositionError when this reader's feed does not hold the message. */
  async start(actor: Actor, after: FeedPosition | undefined): Promise<number> {
    if (after === undefined) return 0;
    const position = await this.feed.positionOf(after.id, await this.viewOf(actor));
    if (position === undefined) throw new UnknownPositionError(after.pointer);
    return position;
  }

  /** Behind what is there now. */
  async startAtNewest(actor: Actor): Promise<number> {
    return this.feed.newestPosition(await this.viewOf(actor));
  }

  async page(actor: Actor, request: PageRequest): Promise<FeedPage> {
    return this.feed.read({ ...request, view: await this.viewOf(actor) });
  }

  private async viewOf(actor: Actor): Promise<View> {
    if (readsAll(actor)) return { all: true };
    const { organisationIds, inSeries } = readingFor(actor);
    const ofSeries = new Map<string, readonly string[]>();
    const organised = [...(await this.organisedBy(organisationIds))];
    for (const [seriesId, ids] of inSeries) {
      const events = await this.events.idsWith('seriesId', seriesId);
      const theirs = new Set(await this.organisedBy(ids));
      ofSeries.set(seriesId, events);
      organised.push(...events.filter((id) => theirs.has(id)));
    }
    return viewOf(actor, { organised, ofSeries });
  }

  private async organisedBy(organisationIds: readonly string[]): Promise<readonly string[]> {
    const found = await Promise.all(
      organisationIds.map((id) => this.events.idsWith('organiserIds', id)),
    );
    return found.flat();
  }
}

export interface PageRequest {
  readonly after: number;
  readonly types?: readonly string[] | undefined;
  readonly limit: number;
}
