import type { ScheduleGuard } from '../use-cases/guard-ports.ts';

/** A schedule in which nothing stands in anybody's way. */
export const noConflicts: ScheduleGuard = {
  expectSchedulable: async () => {},
  expectPublishable: async () => {},
  expectReleasable: async () => {},
};
