import { listQuery } from '@regional-events/platform-http';
import { z } from 'zod';

export const erasureStatuses = ['pending', 'done'] as const;

export const erasureListQuery = listQuery({
  externalRef: false,
  filters: { status: z.enum(erasureStatuses).describe('Whether every service has done it.') },
  sorts: ['askedAt'],
});

export type ErasureListQuery = z.output<typeof erasureListQuery>;
