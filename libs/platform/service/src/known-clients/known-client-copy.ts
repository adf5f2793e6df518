import { messageType, type TopicContract } from '@regional-events/contracts-envelope';
import { defineCopy, type Copy } from '@regional-events/platform-messaging';
import { z } from 'zod';

const revoked = messageType('client', 'revoked');
const rights = z.object({ organisationId: z.string().nullable(), scopes: z.array(z.string()) });
const fields = rights.extend({ revoked: z.boolean(), sequence: z.int() });
export type KnownClient = Readonly<z.infer<typeof fields>>;

/** `topic`: the one about clients, which the platform does not know itself. */
export function knownClientCopy(topic: TopicContract): Copy<KnownClient> {
  return defineCopy({
    name: 'known-clients',
    topic,
    fields,
    keep: ({ type, data, sequence }) => ({
      ...rights.parse(data),
      revoked: type === revoked,
      sequence,
    }),
  });
}
