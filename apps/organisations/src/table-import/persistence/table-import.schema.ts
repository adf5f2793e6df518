import {
  modelOf,
  type CollectionDefinition,
  type Connection,
} from '@regional-events/platform-mongo';
import { Schema, type Model } from 'mongoose';
import type { ImportJob, ImportPart } from '../use-cases/ports.ts';

export interface ImportJobDocument extends Omit<ImportJob, 'id'> {
  readonly _id: string;
}

export interface ImportPartDocument extends ImportPart {
  readonly _id: string;
}

const JOBS = 'table-imports';
const PARTS = 'table-import-parts';
const CLAIMS = 'table-import-claims';

export const tableImportCollections: readonly CollectionDefinition[] = [
  { name: JOBS },
  { name: PARTS, indexes: [{ key: { jobId: 1, number: 1 }, unique: true }] },
  { name: CLAIMS },
];

const required = true;
const mixed = Schema.Types.Mixed;

export function importJobModel(connection: Connection): Model<ImportJobDocument> {
  return modelOf<ImportJobDocument>(connection, JOBS, {
    _id: { type: String, required },
    version: { type: Number, required },
    actor: { type: mixed, required },
    of: { type: String, required },
    organisationId: { type: String, default: null },
    dryRun: { type: Boolean, required },
    state: { type: String, required },
    total: { type: Number, required },
    counts: { type: mixed, required },
    parts: { type: Number, required },
    partsDone: { type: Number, required },
    codes: { type: [String], required },
    createdAt: { type: Date, required },
    endedAt: { type: Date, default: null },
    failure: { type: mixed, default: null },
  });
}

export interface ImportClaimDocument {
  readonly _id: string;
  readonly changes: number;
}

export function importClaimModel(connection: Connection): Model<ImportClaimDocument> {
  return modelOf<ImportClaimDocument>(connection, CLAIMS, {
    _id: { type: String, required },
    changes: { type: Number, required },
  });
}

export function importPartModel(connection: Connection): Model<ImportPartDocument> {
  return modelOf<ImportPartDocument>(connection, PARTS, {
    _id: { type: String, required },
    jobId: { type: String, required },
    number: { type: Number, required },
    rows: { type: [mixed], required },
    results: { type: [mixed], required },
    before: { type: Number, required },
  });
}
