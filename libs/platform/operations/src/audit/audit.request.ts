import { id, instant, listParameter, queryNumber } from '@regional-events/platform-http';
import { z } from 'zod';

const LONGEST_ACTION = 100;
const POSITION = /^\d{1,12}:[\da-f-]{36}$/;
const LIMIT = { least: 1, most: 200, preset: 50 };

const action = z
  .string()
  .regex(/^[\w -]+$/, 'must be the name of an action')
  .max(LONGEST_ACTION);

/** By what the audit is searched, at the gateway and in each service. */
export const auditFilters = {
  actorId: listParameter(id)
    .exactOptional()
    .describe('Only what one of these clients or accounts did.'),
  objectId: listParameter(id)
    .exactOptional()
    .describe('Only what was done to one of these things.'),
  action: listParameter(action)
    .exactOptional()
    .describe('Only these actions: ids of operations, `reaction`, or `job` with its kind.'),
  'at[gte]': instant.exactOptional().describe('At or after this time.'),
  'at[lt]': instant.exactOptional().describe('Before this time.'),
  sort: z
    .enum(['at', '-at'])
    .default('-at')
    .describe('The oldest first, or with a minus before it the newest first.'),
};

/** How the gateway asks a service. */
export const ownAuditQuery = z.strictObject({
  ...auditFilters,
  limit: queryNumber(LIMIT),
  position: z.string().regex(POSITION).exactOptional(),
});

export type OwnAuditQuery = z.output<typeof ownAuditQuery>;
