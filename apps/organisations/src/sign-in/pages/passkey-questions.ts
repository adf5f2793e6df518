import { Injectable } from '@nestjs/common';
import { CredentialStore, Passkeys, type SignInAccount } from '../use-cases/ports.ts';
import { Interactions, type Interaction } from './interactions.ts';

/** What pages ask browsers about passkeys. Each question is answered once. */
@Injectable()
export class PasskeyQuestions {
  constructor(
    private readonly passkeys: Passkeys,
    private readonly credentials: CredentialStore,
    private readonly interactions: Interactions,
  ) {}

  async toUse(interaction: Interaction): Promise<string | undefined> {
    if (!this.passkeys.areUsable) return undefined;
    const { challenge, options } = await this.passkeys.optionsToUse();
    await this.interactions.save(interaction, { challenge });
    return options;
  }

  /** As a second step; undefined where the account has none. */
  async toProve(interaction: Interaction, account: SignInAccount): Promise<string | undefined> {
    const stored = await this.credentials.find(account.id);
    const hasOne = stored !== undefined && stored.passkeys.length > 0;
    return hasOne ? this.toUse(interaction) : undefined;
  }

  async toMake(
    account: SignInAccount,
  ): Promise<{ readonly challenge: string; readonly options: string } | undefined> {
    if (!this.passkeys.areUsable) return undefined;
    const stored = await this.credentials.find(account.id);
    return this.passkeys.optionsToMake(account, stored?.passkeys ?? []);
  }
}
