import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Actor } from '@regional-events/kernel';
import { z } from 'zod';
import { askOrganisations } from './ask-organisations.ts';
import { AUTH_SETTINGS } from './auth-settings.ts';
import type { AuthSettings } from './auth-settings.ts';
import { ClientRevokedError, TokenInvalidError, TokenOutdatedError } from './errors.ts';
import { optionalProvider } from './optional-provider.ts';
import { KnownClients } from './known-clients.ts';
import type { ClientStanding } from './known-clients.ts';
import { ExpiringCache } from './expiring-cache.ts';
import { PresentGrants } from './present-grants.ts';

/** Where the organisations service answers the present rights of the token's client. */
export const STANDING_PATH = '/internal/v1/clients/standing';

const REMEMBERED_MS = 10_000;

const standing = z.object({
  revoked: z.boolean(),
  role: z.enum(['secretariat', 'partner']),
  organisationId: z.string().nullable(),
  scopes: z.array(z.string()),
});

const revoked: ClientStanding = {
  revoked: true,
  role: undefined,
  organisationId: null,
  scopes: [],
};

/**
 * Reduces a token's rights to those that the client has now. While this service's copy agrees with the token, it
 * decides alone. If the copy does not know the client or would take something away, the organisations service is
 * asked; while that is unreachable the copy counts, and an unknown client is admitted until its token expires.
 */
@Injectable()
export class PresentRights {
  private readonly known = new ExpiringCache<ClientStanding | undefined>(REMEMBERED_MS);
  private readonly asked = new ExpiringCache<ClientStanding | 'nobody' | undefined>(REMEMBERED_MS);
  private port: KnownClients | undefined;
  private looked = false;

  constructor(
    @Inject(AUTH_SETTINGS) private readonly settings: AuthSettings,
    private readonly modules: ModuleRef,
    private readonly grants: PresentGrants,
  ) {}

  /**
   * `actor` as the token has it. Throws ClientRevokedError, TokenOutdatedError, or TokenInvalidError for a client that
   * does not exist; for a person the errors of PresentGrants.
   */
  async of(actor: Actor, authorization: string | undefined): Promise<Actor> {
    if (isOfPerson(actor)) return this.grants.of(actor, authorization);
    const clients = this.clients();
    if (clients === undefined) return actor;
    const { clientId } = actor;
    const copy = await this.known.get(clientId, () => clients.find(clientId));
    if (clients.owned) return presentOf(actor, copy ?? 'nobody');
    if (copy !== undefined && (copy.revoked || covers(copy, actor))) return presentOf(actor, copy);
    const answer = await this.asked.get(clientId, () => this.ask(authorization));
    return presentOf(actor, answer ?? copy);
  }

  private async ask(
    authorization: string | undefined,
  ): Promise<ClientStanding | 'nobody' | undefined> {
    const answer = await askOrganisations({
      services: this.settings.keyServices,
      path: STANDING_PATH,
      authorization,
      answer: standing,
    });
    return answer === 'refused' ? revoked : answer;
  }

  private clients(): KnownClients | undefined {
    if (!this.looked) this.port = optionalProvider(this.modules, KnownClients);
    this.looked = true;
    return this.port;
  }
}

/** As the token has it, or with the rights that it had a moment ago. */
function isOfPerson({ role, personId }: Actor): boolean {
  return role === 'person' || personId !== null;
}

function covers(known: ClientStanding, actor: Actor): boolean {
  return isSame(known, actor) && actor.scopes.every((scope) => known.scopes.includes(scope));
}

function isSame({ role, organisationId }: ClientStanding, actor: Actor): boolean {
  return (role === undefined || role === actor.role) && organisationId === actor.organisationId;
}

function presentOf(actor: Actor, known: ClientStanding | 'nobody' | undefined): Actor {
  if (known === undefined) return actor;
  if (known === 'nobody') throw new TokenInvalidError();
  if (known.revoked) throw new ClientRevokedError();
  if (!isSame(known, actor)) throw new TokenOutdatedError();
  return { ...actor, scopes: actor.scopes.filter((scope) => known.scopes.includes(scope)) };
}
