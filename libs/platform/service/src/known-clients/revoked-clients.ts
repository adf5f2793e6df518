import type { Copy } from '@regional-events/platform-messaging';
import {
  inTransaction,
  modelOf,
  type CollectionDefinition,
  type Connection,
} from '@regional-events/platform-mongo';
import { MongoCopy } from '@regional-events/platform-mongo-messaging';
import type { KnownClient } from './known-client-copy.ts';

const name = 'revoked-clients';

/** Revocation is final, so no message that comes again sets it back. */
const final = {
  revoked: true,
  organisationId: null,
  scopes: [],
  sequence: Number.MAX_SAFE_INTEGER,
};

/** Where earlier versions stored the ids of revoked clients, and nothing of others: they become copies of today's shape. */
export function revokedClientCollection(copy: Copy<KnownClient>): CollectionDefinition {
  const run = (connection: Connection) =>
    inTransaction(connection, async () => {
      const revoked = modelOf<{ readonly _id: string }>(connection, name, { _id: String });
      const ids = (await revoked.find().lean()).map(({ _id }) => _id);
      const copies = new MongoCopy(connection, copy);
      const known = await copies.findMany(ids);
      const lacking = ids.filter((id) => !known.has(id));
      for (const id of lacking) await copies.keep({ id, ...final });
      return `copied ${lacking.length} of ${ids.length}`;
    });
  return { name, migrations: [{ name: '2026-11-30-revoked-clients-as-copies', run }] };
}
