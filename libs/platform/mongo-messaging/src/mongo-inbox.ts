import { failpoint } from '@regional-events/kernel';
import { AuditLog } from '@regional-events/platform-audit';
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

const STREAMS_TOGETHER = 500;

export class MongoInbox implements Inbox {
  readonly #connection: Connection;
  readonly #audit: AuditLog;
  readonly #marks: Model<MarkDocument>;
  readonly #parked: Model<ParkedDocument>;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#audit = new AuditLog(connection);
    this.#marks = markModel(connection);
    this.#parked = parkedModel(connection);
  }

  /** Two concurrent transactions about the same stream conflict on its mark, and one of them is retried. */
  transaction(
    streams: readonly StreamKey[],
    handle: (transaction: InboxTransaction) => Promise<void>,
  ): Promise<void> {
    return inTransaction(this.#connection, async () => {
      const inboxMarks = new InboxMarks(this.#marks);
      await inboxMarks.open(streams);
      failpoint('inbox.marks-read');
      await handle(new MongoInboxTransaction(inboxMarks, this.#parked));
      await this.#audit.appendReactions();
      await inboxMarks.write();
      failpoint('inbox.marks-written');
    });
  }

  async parkedStreams(after?: StreamKey): Promise<readonly StreamKey[]> {
    const behind = after === undefined ? {} : { _id: { $gt: nameOf(after) } };
    const marks = await this.#marks
      .find({ parked: true, ...behind }, { _id: 1 })
      .sort({ _id: 1 })
      .limit(STREAMS_TOGETHER)
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
