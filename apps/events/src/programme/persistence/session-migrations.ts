import type { DocumentMigration } from '@regional-events/platform-mongo';

/** Sessions are listed in the order of time, and the database sorts a missing value apart from `false`. */
export const startsOnItsDate: DocumentMigration = {
  name: '2026-11-30-sessions-start-on-their-date',
  where: { startsNextDay: { $exists: false } },
  change: () => ({ $set: { startsNextDay: false, endsNextDay: false } }),
};
