import { listParameter, pageQuery } from '@regional-events/platform-http';
import { z } from 'zod';
import { rowOutcomes } from '../use-cases/job-view.ts';

export const importRowQuery = pageQuery({
  outcome: listParameter(z.enum(rowOutcomes))
    .exactOptional()
    .describe('Any of these outcomes, such as `refused,double`.'),
});
export type ImportRowQuery = z.output<typeof importRowQuery>;
