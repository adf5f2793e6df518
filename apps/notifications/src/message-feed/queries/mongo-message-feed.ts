import { Injectable } from '@nestjs/common';
import { Connection } from '@regional-events/platform-mongo';
import type { QueryFilter } from 'mongoose';
import type { View } from '../domain/readers.ts';
import { entriesOf, type EntryDocument } from '../persistence/collections.ts';
import type { FeedPage, FeedRequest, MessageFeed } from '../use-cases/ports.ts';

type Order = 'position' | 'openPosition';
type Row = Pick<EntryDocument, 'message' | Order>;

@Injectable()
export class MongoMessageFeed implements MessageFeed {
  readonly #entries: ReturnType<typeof entriesOf>;

  constructor(connection: Connection) {
    this.#entries = entriesOf(connection);
  }

  /** Any open message counts, also one that this reader may no longer see: who lost a right can still go on. */
  async positionOf(id: string, view: View): Promise<number | undefined> {
    const order = orderOf(view);
    const row = await this.#entries.findById(id, { position: 1, openPosition: 1 }).lean<Row>();
    return row?.[order] ?? undefined;
  }

  async read(request: FeedRequest): Promise<FeedPage> {
    const order = orderOf(request.view);
    const rows = await this.#entries
      .find(filterOf(request, order), { message: 1, position: 1, openPosition: 1 })
      .sort({ [order]: 1 })
      .limit(request.limit + 1)
      .readConcern('majority')
      .lean<Row[]>();
    const shown = rows.slice(0, request.limit);
    return {
      messages: shown.map(({ message }) => message),
      last: shown.at(-1)?.[order] ?? request.after,
      caughtUp: rows.length <= request.limit,
    };
  }
}

function orderOf(view: View): Order {
  return view.all ? 'position' : 'openPosition';
}

function filterOf({ after, types, view }: FeedRequest, order: Order): QueryFilter<EntryDocument> {
  return {
    [order]: { $gt: after },
    ...(types !== undefined && { type: { $in: [...types] } }),
    ...(!view.all && { readers: { $in: [...view.groups] } }),
  };
}
