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

  async toMake(
    account: SignInAccount,
  ): Promise<{ readonly challenge: string; readonly options: string } | undefined> {
    if (!this.passkeys.areUsable) return undefined;
    const stored = await this.credentials.find(account.id);
    return this.passkeys.optionsToMake(account, stored?.passkeys ?? []);
  }
}
