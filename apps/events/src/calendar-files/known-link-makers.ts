import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { KnownClients, scopeFor } from '@regional-events/platform-auth';
import type { LinkMaker } from './domain/calendar-link.ts';
import type { LinkMakers } from './use-cases/ports.ts';

const NEEDED = scopeFor('events', 'GET');

/** The makers of links by this service's copy of the clients: one that it does not know, or that was revoked, sees nothing. */
@Injectable()
export class KnownLinkMakers implements LinkMakers {
  constructor(private readonly clients: KnownClients) {}

  async present({ clientId, role, organisationId }: LinkMaker): Promise<Actor | undefined> {
    const known = await this.clients.find(clientId);
    if (known === undefined || known.revoked) return undefined;
    if (known.organisationId !== organisationId || !known.scopes.includes(NEEDED)) return undefined;
    return { clientId, role, organisationId, scopes: known.scopes, personId: null, grants: [] };
  }
}
