import { LARGEST_PAYLOAD_BYTES } from '@regional-events/contracts-envelope';
import { failpoint, isGuarded } from '@regional-events/kernel';
import { noteMessages } from '@regional-events/platform-audit';
import { Outbox, type Message } from '@regional-events/platform-messaging';
import { isInTransaction, modelOf } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { rawInsert } from './raw-insert.ts';
import { OUTBOX } from './collections.ts';
import { outboxFields, type OutboxDocument } from './message-documents.ts';
import { slotOf } from './slots.ts';

export class MongoOutbox implements Outbox {
  readonly #rows: Model<OutboxDocument>;

  constructor(connection: Connection) {
    this.#rows = outboxModel(connection);
  }

  async append(messages: readonly Message[]): Promise<void> {
    if (!isInTransaction()) throw new Error('messages are appended inside a transaction only');
    if (messages.length === 0) return;
    for (const message of messages) assertFits(message);
    await this.#rows.insertMany(
      messages.map(({ id, ...message }) => ({
        _id: id,
        slot: slotOf(message.subject),
        ...message,
      })),
      isGuarded('outbox-transaction') ? rawInsert : { ...rawInsert, session: null },
    );
    noteMessages(messages);
    failpoint('command.messages-written');
  }
}

/** The broker would never accept it, and nothing behind it would be sent. */
function assertFits({ type, data }: Message): void {
  const bytes = Buffer.byteLength(JSON.stringify(data));
  if (bytes <= LARGEST_PAYLOAD_BYTES) return;
  throw new Error(`a payload of ${bytes} bytes is more than a message may have: ${type}`);
}

export function outboxModel(connection: Connection): Model<OutboxDocument> {
  return modelOf<OutboxDocument>(connection, OUTBOX, outboxFields);
}
