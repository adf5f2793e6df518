import type { DocumentMigration } from '../migrations/migration.ts';

/** Of a name as it was stored before, the family name. */
export const families: DocumentMigration = {
  name: '2026-01-02-family-names',
  change: ({ name, family }) =>
    family === undefined ? { $set: { family: String(name).split(' ')[1] } } : undefined,
};
