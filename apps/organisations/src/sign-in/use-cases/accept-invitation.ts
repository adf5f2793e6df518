import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { noCredentials, type Credentials } from '../domain/credentials.ts';
import { ByOwner, pageOperations, type Owner } from './by-owner.ts';
import { EndSignIns } from './end-sign-ins.ts';
import {
  CredentialStore,
  Invitations,
  SignInAccounts,
  SignInSecrets,
  type SignInAccount,
} from './ports.ts';

@Injectable()
export class InvitedAccounts {
  constructor(
    private readonly invitations: Invitations,
    private readonly accounts: SignInAccounts,
    private readonly secrets: SignInSecrets,
  ) {}

  async find(secret: string, now: Date): Promise<SignInAccount | undefined> {
    const accountId = await this.invitations.find(this.secrets.hashOf(secret), now);
    const account = accountId === undefined ? undefined : await this.accounts.find(accountId);
    return account?.status === 'closed' ? undefined : account;
  }

  async use(secret: string, now: Date): Promise<boolean> {
    return this.invitations.use(this.secrets.hashOf(secret), now);
  }

  async activate({ id, status }: SignInAccount, context: CommandContext): Promise<void> {
    if (status === 'invited') await this.accounts.activate(id, context);
  }
}

/** By the link of an invitation a person sets how it signs in; what it had before, and every sign-in, ends. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly byOwner: ByOwner,
    private readonly clock: Clock,
    private readonly store: InvitedAccounts,
    private readonly credentials: CredentialStore,
    private readonly endSignIns: EndSignIns,
  ) {}

  /** Whose invitation it is; undefined for one that was used, voided or has run out. */
  async account(secret: string): Promise<SignInAccount | undefined> {
    return this.store.find(secret, this.clock.now());
  }

  /** False where the invitation has ended. */
  async execute(
    secret: string,
    given: Partial<Credentials>,
    origin: Owner['origin'],
  ): Promise<boolean> {
    const account = await this.account(secret);
    if (account === undefined) return false;
    const accept = pageOperations.acceptInvitation;
    const ended = await this.byOwner.run({ account, origin }, accept, async (context) => {
      if (!(await this.store.use(secret, this.clock.now()))) return undefined;
      await this.credentials.replace({ ...noCredentials(account.id), ...given });
      await this.store.activate(account, context);
      return this.endSignIns.removeOf(account.id);
    });
    if (ended === undefined) return false;
    // one that began in the same moment was not to be seen in there
    await this.endSignIns.tell([...ended, ...(await this.endSignIns.removeOf(account.id))]);
    return true;
  }
}
