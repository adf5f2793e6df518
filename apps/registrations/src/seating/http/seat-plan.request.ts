import { patchOf } from '@regional-events/platform-http';
import { z } from 'zod';

const LARGEST_CAPACITY = 100_000;

export const changeSeatPlanRequest = patchOf({
  capacity: z.int().min(0).max(LARGEST_CAPACITY).describe('Seats in all.'),
}).meta({
  id: 'ChangeSeatPlan',
});
export type ChangeSeatPlanRequest = z.output<typeof changeSeatPlanRequest>;
