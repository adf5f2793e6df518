import { id, listQuery } from '@regional-events/platform-http';
import { z } from 'zod';

export const seatPlanListQuery = listQuery({
  filters: { eventId: id.describe('The event.') },
  parameters: {
    open: z
      .enum(['true', 'false'])
      .exactOptional()
      .describe(
        'Only of events that are neither cancelled nor completed, or only of those that are.',
      ),
  },
  externalRef: false,
});

export type SeatPlanListQuery = z.output<typeof seatPlanListQuery>;
