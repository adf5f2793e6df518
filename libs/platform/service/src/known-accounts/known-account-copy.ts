import type { TopicContract } from '@regional-events/contracts-envelope';
import { grantRoles } from '@regional-events/kernel';
import { defineCopy, type Copy } from '@regional-events/platform-messaging';
import { z } from 'zod';

const grant = z.object({
  role: z.enum(grantRoles),
  organisationId: z.string().nullable(),
  country: z.string().nullable(),
  seriesId: z.string().nullable(),
  from: z.string(),
  to: z.string().nullable(),
});
const fields = z.object({
  personId: z.string(),
  status: z.enum(['invited', 'active', 'closed']),
  grants: z.array(grant),
  sequence: z.int(),
});
export type KnownAccount = Readonly<z.infer<typeof fields>>;

const told = z.object({
  personId: z.string(),
  status: z.enum(['invited', 'active', 'closed']),
  grants: z.array(z.object({ role: z.string() }).loose()),
});

/** `topic`: the one about accounts, which the platform does not know itself. */
export function knownAccountCopy(topic: TopicContract): Copy<KnownAccount> {
  return defineCopy({
    name: 'known-accounts',
    topic,
    fields,
    keep: ({ data, sequence }) => {
      const { personId, status, grants } = told.parse(data);
      // Roles that come later give no rights in this version.
      const known = grants.flatMap((one) => grant.safeParse(one).data ?? []);
      return { personId, status, grants: known, sequence };
    },
  });
}
