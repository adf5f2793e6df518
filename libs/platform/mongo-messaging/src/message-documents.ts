import type { IncomingMessage, Message } from '@regional-events/platform-messaging';
import { Schema, type SchemaDefinition } from 'mongoose';

export interface OutboxDocument extends Omit<Message, 'id'> {
  readonly _id: string;
  readonly slot: number;
}

const messageFields = {
  _id: { type: String, required: true },
  type: { type: String, required: true },
  source: { type: String, required: true },
  topic: { type: String, required: true },
  subject: { type: String, required: true },
  sequence: { type: Number, required: true },
  dataschema: { type: String, required: true },
  traceparent: { type: String, required: true },
  correlationId: { type: String, required: true },
  causationId: { type: String, default: null },
  data: { type: Schema.Types.Mixed, required: true },
};

export const outboxFields: SchemaDefinition = {
  ...messageFields,
  time: { type: Date, required: true },
  slot: { type: Number, required: true },
};

/** `<topic>/<subject>/<sequence>/<id>`, so that a message that is parked again keeps one row. */
export interface ParkedDocument extends Omit<IncomingMessage, 'id'> {
  readonly _id: string;
  readonly messageId: string;
  readonly reason: string;
  readonly detail: string;
  readonly parkedAt: Date;
  /** How often it was parked. */
  readonly times: number;
}

export const parkedFields: SchemaDefinition = {
  ...messageFields,
  messageId: { type: String, required: true },
  time: { type: String, required: true },
  partition: { type: Number, required: true },
  offset: { type: String, required: true },
  reason: { type: String, required: true },
  detail: { type: String, required: true },
  parkedAt: { type: Date, required: true },
  times: { type: Number, required: true },
};

export interface Mark {
  readonly sequence: number;
  /** Null where an operator skipped missing messages. */
  readonly id: string | null;
}

export interface MarkDocument {
  /** `<topic>/<subject>` */
  readonly _id: string;
  readonly copy: Mark | null;
  readonly reaction: Mark | null;
  readonly parked: boolean;
  /** How many messages of the stream were ever parked. */
  readonly putAside: number;
}

const markFields = new Schema<Mark>(
  { sequence: { type: Number, required: true }, id: { type: String, default: null } },
  { _id: false },
);

export const markDocumentFields: SchemaDefinition = {
  _id: { type: String, required: true },
  copy: { type: markFields, default: null },
  reaction: { type: markFields, default: null },
  parked: { type: Boolean, required: true },
  putAside: { type: Number, default: 0 },
};
