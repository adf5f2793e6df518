import { modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import { Schema, type Connection } from 'mongoose';
import type { FeedEntry } from '../domain/feed-entry.ts';

export interface EntryDocument extends Omit<FeedEntry, 'message'> {
  readonly _id: string;
  readonly type: string;
  readonly subject: string;
  readonly message: FeedEntry['message'];
}

/**
 * The feed's only counter: every transaction that stores messages writes it first, so that positions commit in order.
 */
export interface CounterDocument {
  readonly _id: 'feed';
  readonly position: number;
}

const text = { type: String, required: true } as const;
const list = { type: [String], required: true } as const;

export function entriesOf(connection: Connection) {
  return modelOf<EntryDocument>(connection, 'messages', {
    _id: text,
    position: { type: Number, required: true },
    openPosition: { type: Number, default: null },
    topic: text,
    type: text,
    subject: text,
    eventId: { type: String, default: null },
    concerns: list,
    readers: list,
    message: { type: Schema.Types.Mixed, required: true },
  });
}

export function countersOf(connection: Connection) {
  return modelOf<CounterDocument>(connection, 'feed-counters', {
    _id: text,
    position: { type: Number, required: true },
  });
}

export const messageFeedCollections: readonly CollectionDefinition[] = [
  {
    name: 'messages',
    indexes: [
      { key: { position: 1 }, unique: true },
      { key: { readers: 1, openPosition: 1 } },
      { key: { openPosition: 1 } },
      { key: { eventId: 1, openPosition: 1, position: 1 } },
      { key: { subject: 1, position: 1 } },
    ],
  },
  { name: 'feed-counters' },
];
