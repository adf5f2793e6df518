import { Injectable } from '@nestjs/common';
import { needsSecondFactor } from '../domain/second-factor.ts';
import { CredentialStore, SignInAccounts, SignInSettings, type SignInAccount } from './ports.ts';

/** What is asked of whom. */
@Injectable()
export class SignInPolicy {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly accounts: SignInAccounts,
    private readonly settings: SignInSettings,
  ) {}

  /** After one factor. Who has set up a second one is asked for it whatever its role. */
  async nextStep(account: SignInAccount): Promise<'done' | 'code' | 'passkey' | 'enrol'> {
    const stored = await this.credentials.find(account.id);
    if (stored?.totpSecret) return 'code';
    if (stored !== undefined && stored.passkeys.length > 0) return 'passkey';
    return this.needsSecondFactor(account) ? 'enrol' : 'done';
  }

  needsSecondFactor({ grants }: SignInAccount): boolean {
    return needsSecondFactor(grants, this.settings.secondFactor);
  }

  /** Of the credentials as they are now. */
  async versionOf(accountId: string): Promise<number> {
    return (await this.credentials.find(accountId))?.version ?? 0;
  }

  async activeAccount(address: string): Promise<SignInAccount | undefined> {
    const account = await this.accounts.findByAddress(address);
    return account?.status === 'active' ? account : undefined;
  }

  /** Somebody on its way through the steps, who may have been closed out meanwhile. */
  async activeAccountById(id: string): Promise<SignInAccount | undefined> {
    const account = await this.accounts.find(id);
    return account?.status === 'active' ? account : undefined;
  }
}
