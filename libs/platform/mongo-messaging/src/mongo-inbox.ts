import { Inbox, type InboxTransaction, type StreamKey } from '@regional-events/platform-messaging';
import { inTransaction, modelOf } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { INBOX_MARKS, PARKED_MESSAGES } from './collections.ts';
import { streamKeyNamed, InboxMarks, nameOf } from './inbox-marks.ts';
import {
  markDocumentFields,
  parkedFields,
  type MarkDocument,
  type ParkedDocument,
} from './message-documents.ts';
import { MongoInboxTransaction } from './mongo-inbox-transaction.ts';

const LINES_TOGETHER = 500;

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
  transaction(
    lines: readonly StreamKey[],
    handle: (transaction: InboxTransaction) => Promise<void>,
  ): Promise<void> {
    return inTransaction(this.#connection, async () => {
      const book = new InboxMarks(this.#marks);
      await book.open(lines);
      await handle(new MongoInboxTransaction(book, this.#parked));
      await book.write();
    });
  }

  async parkedLines(after?: StreamKey): Promise<readonly StreamKey[]> {
    const behind = after === undefined ? {} : { _id: { $gt: nameOf(after) } };
    const marks = await this.#marks
      .find({ parked: true, ...behind }, { _id: 1 })
      .sort({ _id: 1 })
      .limit(LINES_TOGETHER)
      .lean<Pick<MarkDocument, '_id'>[]>();
    return marks.map(({ _id }) => streamKeyNamed(_id));
  }
}

export function markModel(connection: Connection): Model<MarkDocument> {
  return modelOf<MarkDocument>(connection, INBOX_MARKS, markDocumentFields);
}

export function parkedModel(connection: Connection): Model<ParkedDocument> {
  return modelOf<ParkedDocument>(connection, PARKED_MESSAGES, parkedFields);
}
