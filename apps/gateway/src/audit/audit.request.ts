import { listParameter, pageQuery } from '@regional-events/platform-http';
import { auditFilters } from '@regional-events/platform-operations';
import { z } from 'zod';
import { services } from '../forwarding/route-table.ts';

export const auditQuery = pageQuery({
  ...auditFilters,
  service: listParameter(z.enum(services))
    .exactOptional()
    .describe('Only what these services recorded.'),
});

export type AuditQuery = z.output<typeof auditQuery>;
