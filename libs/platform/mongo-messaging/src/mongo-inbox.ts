import {
  Inbox,
  type IncomingMessage,
  type InboxVerdict,
  type ParkedMessage,
  type Phase,
  type UnreadableRecord,
} from '@regional-events/platform-messaging';
import { inTransaction, modelOf } from '@regional-events/platform-mongo';
import { Schema, type Connection, type Model, type SchemaDefinition } from 'mongoose';
import { INBOX_MARKS, PARKED_MESSAGES, UNREADABLE_RECORDS } from './collections.ts';
import {
  markDocumentFields,
  parkedFields,
  type Mark,
  type MarkDocument,
  type ParkedDocument,
} from './message-documents.ts';

interface UnreadableDocument extends UnreadableRecord {
  readonly _id: string;
}

const unreadableFields: SchemaDefinition = {
  _id: { type: String, required: true },
  topic: String,
  partition: Number,
  offset: String,
  detail: String,
  headers: Schema.Types.Mixed,
  value: String,
};

const PHASES: readonly Phase[] = ['copy', 'reaction'];

export class MongoInbox implements Inbox {
  readonly #connection: Connection;
  readonly #marks: Model<MarkDocument>;
  readonly #parked: Model<ParkedDocument>;
  readonly #unreadable: Model<UnreadableDocument>;

  constructor(connection: Connection) {
    this.#connection = connection;
    this.#marks = modelOf<MarkDocument>(connection, INBOX_MARKS, markDocumentFields);
    this.#parked = modelOf<ParkedDocument>(connection, PARKED_MESSAGES, parkedFields);
    this.#unreadable = modelOf<UnreadableDocument>(
      connection,
      UNREADABLE_RECORDS,
      unreadableFields,
    );
  }

  transaction(handle: () => Promise<void>): Promise<void> {
    return inTransaction(this.#connection, handle);
  }

  async judge(message: IncomingMessage): Promise<InboxVerdict> {
    const mark = await this.#marks.findById(lineOf(message)).lean<MarkDocument>();
    const due: Phase[] = [];
    for (const phase of PHASES) {
      const verdict = compare(mark?.[phase] ?? null, message);
      if (typeof verdict !== 'string') return verdict;
      if (verdict === 'due') due.push(phase);
    }
    if (due.length === 0) return { kind: 'repeat' };
    return { kind: 'due', due, othersParked: mark?.parked ?? false };
  }

  /** Never moves a mark back: after a rebuild of copies the reactions' mark stands where it stood. */
  async mark(message: IncomingMessage): Promise<void> {
    const mark: Mark = { sequence: message.sequence, id: message.id };
    const id = lineOf(message);
    const stored = await this.#marks.findById(id).lean<MarkDocument>();
    if (stored === null) {
      await this.#marks.insertMany([{ _id: id, copy: mark, reaction: mark, parked: false }]);
      return;
    }
    const moved = PHASES.filter((phase) => (stored[phase]?.sequence ?? 0) < mark.sequence);
    await this.#marks.updateOne(
      { _id: id },
      { $set: Object.fromEntries(moved.map((phase) => [phase, mark])) },
    );
  }

  async park({ message, reason, detail }: ParkedMessage): Promise<void> {
    const { id: messageId, ...rest } = message;
    const document = { ...rest, messageId, reason, detail, parkedAt: new Date() };
    await this.#parked.updateOne({ _id: placeOf(message) }, { $set: document }, { upsert: true });
    await this.#marks.updateOne(
      { _id: lineOf(message) },
      { $set: { parked: true }, $setOnInsert: { copy: null, reaction: null } },
      { upsert: true },
    );
  }

  async nextInLine(topic: string, subject: string): Promise<IncomingMessage | undefined> {
    const line = `${topic}/${subject}`;
    const mark = await this.#marks.findById(line).lean<MarkDocument>();
    const lowest = Math.min(mark?.copy?.sequence ?? 0, mark?.reaction?.sequence ?? 0);
    const parked = await this.#parked
      .findOne({ topic, subject, sequence: lowest + 1, reason: { $ne: 'id-clash' } })
      .lean<ParkedDocument>();
    if (parked === null) return undefined;
    const { _id, messageId, reason: _reason, detail: _detail, parkedAt: _at, ...message } = parked;
    return { id: messageId, ...message };
  }

  async parkedLines(): Promise<readonly { topic: string; subject: string }[]> {
    const lines = await this.#parked.aggregate<{ _id: { topic: string; subject: string } }>([
      { $group: { _id: { topic: '$topic', subject: '$subject' } } },
    ]);
    return lines.map((line) => line._id);
  }

  async unpark(message: IncomingMessage): Promise<void> {
    await this.#parked.deleteOne({ _id: placeOf(message) });
    const others = await this.#parked.exists({ topic: message.topic, subject: message.subject });
    if (others === null) {
      await this.#marks.updateOne({ _id: lineOf(message) }, { $set: { parked: false } });
    }
  }

  async keepUnreadable(record: UnreadableRecord): Promise<void> {
    const id = `${record.topic}/${record.partition}/${record.offset}`;
    await this.#unreadable.updateOne({ _id: id }, { $set: record }, { upsert: true });
  }
}

function compare(mark: Mark | null, message: IncomingMessage): 'due' | 'done' | InboxVerdict {
  const last = mark?.sequence ?? 0;
  if (message.sequence > last + 1) {
    return { kind: 'gap', detail: `sequence ${message.sequence} after ${last}` };
  }
  if (message.sequence === last + 1) return 'due';
  if (message.sequence === last && mark !== null && mark.id !== message.id) {
    return { kind: 'id-clash', detail: `sequence ${last} was taken by ${mark.id}` };
  }
  return 'done';
}

function lineOf(message: IncomingMessage): string {
  return `${message.topic}/${message.subject}`;
}

function placeOf(message: IncomingMessage): string {
  return `${lineOf(message)}/${message.sequence}/${message.id}`;
}
