import type { TopicContract } from '@regional-events/contracts-envelope';
import { KnownClients } from '@regional-events/platform-auth';
import type { CopyReader } from '@regional-events/platform-messaging';
import { copiesFeature } from '../copies.ts';
import type { Feature } from '../feature.ts';
import { knownClientCopy, type KnownClient } from './known-client-copy.ts';
import { revokedClientCollection } from './revoked-clients.ts';

/** For a service with a copy of the clients, from this topic: their present rights, for the guard and for streams. */
export function knownClientFeature(topic: TopicContract): Feature {
  const copy = knownClientCopy(topic);
  const { collections = [], ...rest } = copiesFeature(
    [copy],
    [{ provide: KnownClients, useFactory: presentRightsIn, inject: [copy] }],
  );
  return { ...rest, collections: [...collections, revokedClientCollection(copy)] };
}

export function presentRightsIn(copy: CopyReader<KnownClient>): KnownClients {
  return {
    owned: false,
    find: async (id) => {
      const known = await copy.find(id);
      if (known === undefined) return undefined;
      const { revoked, organisationId, scopes } = known;
      return { revoked, role: undefined, organisationId, scopes };
    },
  };
}
