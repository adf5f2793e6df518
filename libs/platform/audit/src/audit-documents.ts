import {
  modelOf,
  type CollectionDefinition,
  type Connection,
} from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { AuditRecord, ChainWalk } from '@regional-events/platform-messaging';

export const AUDIT_RECORDS = 'audit_records';
export const AUDIT_BLOCKS = 'audit_blocks';
export const AUDIT_WALKS = 'audit_walks';

export interface AuditRecordDocument extends Omit<AuditRecord, 'id'> {
  readonly _id: string;
  /** The block that holds it; null until it is sealed, a moment after its commit. */
  readonly block: number | null;
}

export interface AuditBlockDocument {
  /** 1, 2, 3 … without gaps. */
  readonly _id: number;
  readonly at: Date;
  readonly records: number;
  readonly hash: string;
}

export const auditCollections: readonly CollectionDefinition[] = [
  {
    name: AUDIT_RECORDS,
    indexes: [
      { key: { block: 1, _id: 1 } },
      { key: { actorId: 1, block: 1, _id: 1 } },
      { key: { organisationId: 1, block: 1, _id: 1 } },
      { key: { 'objects.id': 1, block: 1, _id: 1 } },
    ],
  },
  { name: AUDIT_BLOCKS },
  { name: AUDIT_WALKS },
];

const text = { type: String, required: true };
const maybe = { type: String, default: null };
const date = { type: Date, required: true };
const number = { type: Number, required: true };

export function recordModel(connection: Connection): Model<AuditRecordDocument> {
  return modelOf<AuditRecordDocument>(connection, AUDIT_RECORDS, {
    _id: text,
    at: date,
    actorId: text,
    personId: maybe,
    role: text,
    organisationId: maybe,
    action: text,
    path: maybe,
    cause: maybe,
    objects: { type: [{ _id: false, type: text, id: text }], required: true },
    messages: { type: [String], required: true },
    traceId: text,
    block: { type: Number, default: null },
  });
}

export function blockModel(connection: Connection): Model<AuditBlockDocument> {
  return modelOf<AuditBlockDocument>(connection, AUDIT_BLOCKS, {
    _id: number,
    at: date,
    records: number,
    hash: text,
  });
}

/** The walk that is under way, so that the next stretch goes on with it. */
export function walkModel(connection: Connection): Model<ChainWalk & { readonly _id: string }> {
  return modelOf<ChainWalk & { readonly _id: string }>(connection, AUDIT_WALKS, {
    _id: text,
    blocks: number,
    records: number,
    hash: text,
    brokenAt: { type: Number, default: null },
    complete: { type: Boolean, required: true },
  });
}

export function recordOf({ _id: id, block, ...record }: AuditRecordDocument): AuditRecord {
  return { id, ...record };
}
