import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import {
  Clock,
  grantRoles,
  localDateOf,
  REGION_TIME_ZONE,
  runsOn,
  SystemClock,
  type Actor,
} from '@regional-events/kernel';
import { decodeJwt } from 'jose';
import { z } from 'zod';
import { askOrganisations } from './ask-organisations.ts';
import { AUTH_SETTINGS, type AuthSettings } from './auth-settings.ts';
import { AccountClosedError, RightsNotHereError, TokenInvalidError } from './errors.ts';
import { ExpiringCache } from './expiring-cache.ts';
import { KnownAccounts, type AccountStanding } from './known-accounts.ts';
import { optionalProvider } from './optional-provider.ts';
import { scopesOf } from './scopes-of-roles.ts';
import { ACCOUNT_SEQUENCE } from './signing.ts';

/** Where the organisations service answers what the account of the token says now. */
export const ACCOUNT_STANDING_PATH = '/internal/v1/accounts/standing';

const REMEMBERED_MS = 10_000;

const grant = z.object({
  role: z.enum(grantRoles),
  organisationId: z.string().nullable(),
  country: z.string().nullable(),
  seriesId: z.string().nullable(),
  from: z.string(),
  to: z.string().nullable(),
});
const standing = z.object({
  status: z.enum(['invited', 'active', 'closed']),
  personId: z.string(),
  grants: z.array(grant),
});

type Answer = AccountStanding | 'refused' | 'nobody' | undefined;

/**
 * The rights of a person: those of the grants that run today. Nothing of them stands in the token. This service's copy
 * of the accounts decides; where it does not know an active account, or is older than the token, the organisations
 * service is asked.
 */
@Injectable()
export class PresentGrants {
  private readonly known = new ExpiringCache<AccountStanding | undefined>(REMEMBERED_MS);
  private readonly asked = new ExpiringCache<Answer>(REMEMBERED_MS);
  private ports:
    { readonly accounts: KnownAccounts | undefined; readonly clock: Clock } | undefined;

  constructor(
    @Inject(AUTH_SETTINGS) private readonly settings: AuthSettings,
    private readonly modules: ModuleRef,
  ) {}

  /** Throws AccountClosedError, RightsNotHereError, or TokenInvalidError for an account that nobody uses. */
  async of(actor: Actor, authorization: string | undefined): Promise<Actor> {
    const { accounts, clock } = this.found();
    // A process without accounts, such as the gateway, only tells callers apart.
    if (accounts === undefined) return actor;
    const account = await this.standing(accounts, actor.clientId, authorization);
    if (account === undefined) throw new RightsNotHereError();
    if (account === 'refused') throw new AccountClosedError();
    if (account === 'nobody') throw new TokenInvalidError();
    if (account.status === 'closed') throw new AccountClosedError();
    // Nobody has signed in with it yet.
    if (account.status === 'invited') throw new TokenInvalidError();
    const { clientId, signInId } = actor;
    const person = personOf(clientId, account, clock.now());
    return signInId === undefined ? person : { ...person, signInId };
  }

  private async standing(
    accounts: KnownAccounts,
    id: string,
    authorization: string | undefined,
  ): Promise<Answer> {
    const copy = await this.known.get(id, () => accounts.find(id));
    if (accounts.owned) return copy ?? 'nobody';
    const told = sequenceIn(authorization);
    if (copy !== undefined && decides(copy, told)) return copy;
    const question = {
      services: this.settings.keyServices,
      path: ACCOUNT_STANDING_PATH,
      authorization,
      answer: standing,
    };
    return this.asked.get(`${id} ${told}`, () => askOrganisations(question));
  }

  private found(): { readonly accounts: KnownAccounts | undefined; readonly clock: Clock } {
    this.ports ??= {
      accounts: optionalProvider(this.modules, KnownAccounts),
      clock: optionalProvider<Clock>(this.modules, Clock) ?? new SystemClock(),
    };
    return this.ports;
  }
}

/** That an account is closed stays true; a copy older than the token may give what was taken away since. */
function decides({ status, sequence }: AccountStanding, told: number): boolean {
  if (status === 'closed') return true;
  return status === 'active' && (sequence === undefined || sequence >= told);
}

/** What the token, which was verified before, says of its account; 0 for one without the claim. */
function sequenceIn(authorization = ''): number {
  const token = authorization.replace(/^Bearer\s+/i, '');
  if (!token.includes('.')) return 0;
  return z.int().catch(0).parse(decodeJwt(token)[ACCOUNT_SEQUENCE]);
}

/** The person behind an active account, with the grants that run now. */
export function personOf(
  clientId: string,
  { personId, grants }: AccountStanding,
  now: Date,
): Actor {
  const today = localDateOf(now, REGION_TIME_ZONE);
  const running = grants.filter((one) => runsOn(one, today));
  const isOfSecretariat = running.some(({ role }) => role === 'secretariat');
  return {
    clientId,
    organisationId: null,
    role: isOfSecretariat ? 'secretariat' : 'person',
    personId,
    grants: running,
    scopes: scopesOf(running),
  };
}
