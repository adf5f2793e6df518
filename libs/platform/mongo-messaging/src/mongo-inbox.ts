import { Inbox, type InboxTurn, type Line } from '@regional-events/platform-messaging';
import { inTransaction, modelOf } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { INBOX_MARKS, PARKED_MESSAGES } from './collections.ts';
import { MarkBook } from './mark-book.ts';
import {
  markDocumentFields,
  parkedFields,
  type MarkDocument,
  type ParkedDocument,
} from './message-documents.ts';
import { MongoInboxTurn } from './mongo-inbox-turn.ts';

export class MongoInbox implements Inbox {
  readonly #connection: Connection;
  readonly #marks: Model<MarkDocument>;
  readonly #parked: Model<ParkedDocument>;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#marks = markModel(connection);
    this.#parked = parkedModel(connection);
  }

  /** Two running at once about the same line conflict on its mark, and one of them runs again. */
  transaction(lines: readonly Line[], handle: (turn: InboxTurn) => Promise<void>): Promise<void> {
    return inTransaction(this.#connection, async () => {
      const book = new MarkBook(this.#marks);
      await book.open(lines);
      await handle(new MongoInboxTurn(book, this.#parked));
      await book.write();
    });
  }

  async parkedLines(): Promise<readonly Line[]> {
    const lines = await this.#parked.aggregate<{ _id: Line }>([
      { $group: { _id: { topic: '$topic', subject: '$subject' } } },
    ]);
    return lines.map((line) => line._id);
  }
}

export function markModel(connection: Connection): Model<MarkDocument> {
  return modelOf<MarkDocument>(connection, INBOX_MARKS, markDocumentFields);
}

export function parkedModel(connection: Connection): Model<ParkedDocument> {
  return modelOf<ParkedDocument>(connection, PARKED_MESSAGES, parkedFields);
}
