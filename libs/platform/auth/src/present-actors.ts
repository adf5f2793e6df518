import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Clock, SystemClock, type Actor, type NotedActor } from '@regional-events/kernel';
import { KnownAccounts } from './known-accounts.ts';
import { KnownClients } from './known-clients.ts';
import { optionalProvider } from './optional-provider.ts';
import { personOf } from './present-grants.ts';
import type { Scope } from './scopes.ts';

/** What a client or a person that did something earlier may do now, by this service's own copies. */
@Injectable()
export class PresentActors {
  constructor(private readonly modules: ModuleRef) {}

  /** Undefined where it is not known, is shut out, or has lost the scope or the organisation. */
  async of(earlier: NotedActor, needed: Scope): Promise<Actor | undefined> {
    const actor = (await this.client(earlier)) ?? (await this.person(earlier));
    return actor?.scopes.includes(needed) === true ? actor : undefined;
  }

  private async client(earlier: NotedActor): Promise<Actor | undefined> {
    const { clientId, role, organisationId } = earlier;
    const known = await optionalProvider(this.modules, KnownClients)?.find(clientId);
    if (known === undefined || known.revoked) return undefined;
    if (known.organisationId !== organisationId) return undefined;
    return { clientId, role, organisationId, scopes: known.scopes, personId: null, grants: [] };
  }

  private async person({ clientId }: NotedActor): Promise<Actor | undefined> {
    const known = await optionalProvider(this.modules, KnownAccounts)?.find(clientId);
    if (known?.status !== 'active') return undefined;
    const clock = optionalProvider<Clock>(this.modules, Clock) ?? new SystemClock();
    return personOf(clientId, known, clock.now());
  }
}
