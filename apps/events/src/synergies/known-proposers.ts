import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { KnownClients, scopeFor } from '@regional-events/platform-auth';
import type { Proposer } from './domain/synergy.ts';
import type { Proposers } from './use-cases/ports.ts';

const NEEDED = scopeFor('events', 'POST');

/** Who proposed, by this service's copy of the clients: one that it does not know, or that was revoked, shares no day. */
@Injectable()
export class KnownProposers implements Proposers {
  constructor(private readonly clients: KnownClients) {}

  async present({ clientId, role, organisationId }: Proposer): Promise<Actor | undefined> {
    const known = await this.clients.find(clientId);
    if (known === undefined || known.revoked) return undefined;
    if (known.organisationId !== organisationId || !known.scopes.includes(NEEDED)) return undefined;
    return { clientId, role, organisationId, scopes: known.scopes, personId: null, grants: [] };
  }
}
