import { id } from '@regional-events/platform-http';
import { z } from 'zod';

export const importQuery = z.strictObject({
  eventId: id.describe('The event that gets the sessions.'),
  dryRun: z
    .enum(['true', 'false'])
    .default('false')
    .describe('Whether it is only told what would happen.'),
});
export type ImportQuery = z.output<typeof importQuery>;
