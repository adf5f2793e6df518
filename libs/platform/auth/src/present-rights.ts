import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Actor } from '@regional-events/kernel';
import { askAny } from '@regional-events/platform-config';
import { z } from 'zod';
import { AUTH_SETTINGS } from './auth-settings.ts';
import type { AuthSettings } from './auth-settings.ts';
import { ClientRevokedError, TokenInvalidError, TokenOutdatedError } from './errors.ts';
import { optionalProvider } from './optional-provider.ts';
import { KnownClients } from './known-clients.ts';
import type { ClientStanding } from './known-clients.ts';
import { ExpiringCache } from './expiring-cache.ts';

/** Where the organisations service answers the present rights of the token's client. */
export const STANDING_PATH = '/internal/v1/clients/standing';

const REMEMBERED_MS = 10_000;
const TIMEOUT_MS = 2_000;
const UNAUTHENTICATED = 401;

const standing = z.object({
  revoked: z.boolean(),
  role: z.enum(['secretariat', 'partner']),
  organisationId: z.string().nullable(),
  scopes: z.array(z.string()),
});

const refusal = z.object({ code: z.string() });

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
  ) {}

  /** Throws ClientRevokedError, TokenOutdatedError, or TokenInvalidError for a client that does not exist. */
  async of(actor: Actor, authorization: string | undefined): Promise<Actor> {
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
    try {
      const response = await askAny(this.settings.keyServices, STANDING_PATH, {
        ...(authorization !== undefined && { headers: { authorization } }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const body: unknown = await response.json();
      if (response.ok) return standing.parse(body);
      const { code } = refusal.parse(body);
      if (code === 'access.client-revoked') return revoked;
      return response.status === UNAUTHENTICATED && code !== 'access.token-expired'
        ? 'nobody'
        : undefined;
    } catch {
      return undefined;
    }
  }

  private clients(): KnownClients | undefined {
    if (!this.looked) this.port = optionalProvider(this.modules, KnownClients);
    this.looked = true;
    return this.port;
  }
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
