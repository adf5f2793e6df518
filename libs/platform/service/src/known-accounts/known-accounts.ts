import type { TopicContract } from '@regional-events/contracts-envelope';
import { KnownAccounts } from '@regional-events/platform-auth';
import type { CopyReader } from '@regional-events/platform-messaging';
import { copiesFeature } from '../copies.ts';
import type { Feature } from '../feature.ts';
import { knownAccountCopy, type KnownAccount } from './known-account-copy.ts';

/** For a service with a copy of people's accounts, from this topic: their present rights, for the guard and for streams. */
export function knownAccountFeature(topic: TopicContract): Feature {
  const copy = knownAccountCopy(topic);
  return copiesFeature(
    [copy],
    [{ provide: KnownAccounts, useFactory: accountsIn, inject: [copy] }],
  );
}

export function accountsIn(copy: CopyReader<KnownAccount>): KnownAccounts {
  return { owned: false, find: (id) => copy.find(id) };
}
