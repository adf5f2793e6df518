import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { expectMayInvite } from '../domain/access.ts';
import { AccountClosedError, AccountNotFoundError } from '../domain/errors.ts';
import { Invitations, SignInAccounts, SignInSecrets, SignInSettings } from './ports.ts';

const HOURS = 72;
const MS_PER_HOUR = 3_600_000;

export interface InvitationToSignIn {
  readonly accountId: string;
  /** Shown this once. */
  readonly link: string;
  readonly expiresAt: string;
}

@Injectable()
export class InvitationLinks {
  constructor(
    private readonly secrets: SignInSecrets,
    private readonly settings: SignInSettings,
  ) {}

  make(): { readonly secretHash: string; readonly link: string } {
    const secret = this.secrets.make();
    const link = `${this.settings.publicUrl}/oauth/invitation/${secret}`;
    return { secretHash: this.secrets.hashOf(secret), link };
  }
}

/** Makes the one-time link by which a person sets how it signs in; it serves who lost everything as well. */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly accounts: SignInAccounts,
    private readonly invitations: Invitations,
    private readonly link: InvitationLinks,
  ) {}

  async execute(id: string, context: CommandContext): Promise<InvitationToSignIn> {
    return this.unitOfWork.run(context, async () => {
      expectMayInvite(context.actor, id);
      const account = await this.accounts.find(id);
      if (account === undefined) throw new AccountNotFoundError();
      if (account.status === 'closed') throw new AccountClosedError();
      const { secretHash, link } = this.link.make();
      const expiresAt = new Date(this.clock.now().getTime() + HOURS * MS_PER_HOUR);
      await this.invitations.save(id, secretHash, expiresAt);
      return { accountId: id, link, expiresAt: expiresAt.toISOString() };
    });
  }
}
