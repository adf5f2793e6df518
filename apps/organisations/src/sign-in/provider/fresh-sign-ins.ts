import { Injectable } from '@nestjs/common';
import { CONSOLE } from '@regional-events/platform-auth';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedInOwner } from '../use-cases/change-own-credentials.ts';
import { CredentialStore, SignIns } from '../use-cases/ports.ts';
import { SignInPolicy } from '../use-cases/sign-in-policy.ts';
import { CurrentProvider } from './current-provider.ts';
import { asOutside } from './hand-over.ts';
import { ProviderSettings } from './provider-settings.ts';

/** How long a sign-in counts as a proof for what is sensitive. */
const FRESH_SECONDS = 300;

/** The provider's own session of a browser whose owner has just shown who it is. */
@Injectable()
export class FreshSignIns {
  constructor(
    private readonly current: CurrentProvider,
    private readonly settings: ProviderSettings,
    private readonly policy: SignInPolicy,
    private readonly credentials: CredentialStore,
    private readonly signIns: SignIns,
  ) {}

  /** Undefined for who has to sign in (again). */
  async find(
    { raw }: FastifyRequest,
    reply: FastifyReply,
  ): Promise<Omit<SignedInOwner, 'origin'> | undefined> {
    const provider = await this.current.get();
    asOutside(raw, this.settings.issuer);
    const session = await provider.Session.get(provider.createContext(raw, reply.raw));
    if (session.accountId === undefined || session.past(FRESH_SECONDS)) return undefined;
    const account = await this.policy.activeAccountById(session.accountId);
    // read before the sign-in, which goes when the credentials are set anew: what was seen then is not there to be changed
    const credentials = await this.credentials.find(session.accountId);
    const signIn = await this.signIns.find(session.sidFor(CONSOLE) ?? '');
    if (account === undefined || credentials === undefined) return undefined;
    if (signIn?.accountId !== account.id) return undefined;
    return { account, credentials, version: credentials.version, signIn };
  }
}
