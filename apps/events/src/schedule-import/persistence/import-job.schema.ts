import { modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { ImportJob } from '../use-cases/ports.ts';

export interface ImportJobDocument extends Omit<ImportJob, 'id'> {
  readonly _id: string;
}

export const importJobCollection: CollectionDefinition = { name: 'import-jobs', indexes: [] };

const required = true;
const mixed = Schema.Types.Mixed;

export function importJobModel(connection: Connection): Model<ImportJobDocument> {
  return modelOf<ImportJobDocument>(connection, importJobCollection.name, {
    _id: { type: String, required },
    version: { type: Number, required },
    actor: { type: mixed, required },
    eventId: { type: String, required },
    dryRun: { type: Boolean, required },
    state: { type: String, required },
    createdAt: { type: Date, required },
    endedAt: Date,
    rows: { type: [mixed], required },
    prepared: mixed,
    speakers: { type: mixed, required },
    failure: mixed,
  });
}
