import { Injectable } from '@nestjs/common';
import { Connection, inCausalOrder } from '@regional-events/platform-mongo';
import type { mongo, QueryFilter } from 'mongoose';
import type { View } from '../domain/readers.ts';
import { entriesOf, type EntryDocument } from '../persistence/collections.ts';
import type { FeedPage, FeedRequest, MessageFeed } from '../use-cases/ports.ts';

type Order = 'position' | 'openPosition';
const SHOWN = { message: 1, position: 1, openPosition: 1 };
type Row = Pick<EntryDocument, 'message' | Order>;

@Injectable()
export class MongoMessageFeed implements MessageFeed {
  readonly #entries: ReturnType<typeof entriesOf>;

  constructor(private readonly connection: Connection) {
    this.#entries = entriesOf(connection);
  }

  /**
   * Any opened message is a valid position, also one that this reader may no longer see: a reader that lost a right
   * can still continue.
   */
  async positionOf(id: string, view: View): Promise<number | undefined> {
    const order = orderOf(view);
    const row = await this.#entries.findById(id, { position: 1, openPosition: 1 }).lean<Row>();
    return row?.[order] ?? undefined;
  }

  /** Of whatever reader: who begins behind it misses nothing that comes later. */
  async newestPosition(view: View): Promise<number> {
    const order = orderOf(view);
    const row = await this.#entries
      .findOne({ [order]: { $gt: 0 } }, { position: 1, openPosition: 1 })
      .sort({ [order]: -1 })
      .readConcern('majority')
      .lean<Row>();
    return row?.[order] ?? 0;
  }

  async read(request: FeedRequest): Promise<FeedPage> {
    return inCausalOrder(this.connection, (session) => this.#read(request, session));
  }

  /**
   * Messages of other types are skipped up to the newest one. So the newest is read first and the page after it in the
   * same causal session; otherwise a message stored in between would be skipped too.
   */
  async #read(request: FeedRequest, session: mongo.ClientSession): Promise<FeedPage> {
    const order = orderOf(request.view);
    const skips = request.types !== undefined;
    const newest = skips ? await this.#newest(request, order, session) : undefined;
    const rows = await this.#entries
      .find(filterOf(request, order), SHOWN, { session })
      .sort({ [order]: 1 })
      .limit(request.limit + 1)
      .readConcern('majority')
      .lean<Row[]>();
    const shown = rows.slice(0, request.limit);
    const caughtUp = rows.length <= request.limit;
    const last = furthest(order, shown.at(-1), caughtUp ? newest : undefined);
    return {
      messages: shown.map(({ message }) => message),
      last: last?.[order] ?? request.after,
      lastId: last?.message.id,
      caughtUp,
    };
  }

  /** The last message that the reader sees, of whatever type. */
  async #newest(
    { types: _, ...request }: FeedRequest,
    order: Order,
    session: mongo.ClientSession,
  ): Promise<Row | undefined> {
    const row = await this.#entries
      .findOne(filterOf(request, order), SHOWN, { session })
      .sort({ [order]: -1 })
      .readConcern('majority')
      .lean<Row>();
    return row ?? undefined;
  }
}

function furthest(order: Order, a: Row | undefined, b: Row | undefined): Row | undefined {
  return (b?.[order] ?? 0) > (a?.[order] ?? 0) ? b : a;
}

function orderOf(view: View): Order {
  return view.all ? 'position' : 'openPosition';
}

function filterOf({ after, types, view }: FeedRequest, order: Order): QueryFilter<EntryDocument> {
  return {
    [order]: { $gt: after },
    ...(types !== undefined && { type: { $in: [...types] } }),
    ...(!view.all && readBy(view)),
  };
}

function readBy({ groups, atEvents }: Exclude<View, { all: true }>): QueryFilter<EntryDocument> {
  const everywhere = { readers: { $in: [...groups] } };
  if (atEvents.length === 0) return everywhere;
  const limited = atEvents.map(({ groups: some, eventIds }) => ({
    readers: { $in: [...some] },
    eventId: { $in: [null, ...eventIds] },
  }));
  return { $or: [everywhere, ...limited] };
}
