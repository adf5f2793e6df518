import { Injectable } from '@nestjs/common';
import { Clock } from '@regional-events/kernel';
import { CredentialStore, OneTimeCodes, SignInSecrets } from './ports.ts';
import { SlowDown } from './slow-down.ts';

export type CodeOutcome = 'right' | 'wrong' | { readonly wait: number };

/** The second factor: a code of the app, or one of the recovery codes. */
@Injectable()
export class CheckCode {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly codes: OneTimeCodes,
    private readonly secrets: SignInSecrets,
    private readonly slowDown: SlowDown,
    private readonly clock: Clock,
  ) {}

  async execute(accountId: string, typed: string, network: string): Promise<CodeOutcome> {
    // counted apart from passwords, or each right password would forget the wrong codes
    const attempted = { what: 'code', address: '', accountId, network } as const;
    const wait = await this.slowDown.begin(attempted);
    if (wait > 0) return { wait };
    const text = typed.replaceAll(/[\s-]/g, '').toUpperCase();
    if (await this.takes(accountId, text)) {
      await this.slowDown.succeeded(attempted);
      return 'right';
    }
    await this.slowDown.failed(attempted);
    return 'wrong';
  }

  private async takes(accountId: string, text: string): Promise<boolean> {
    const stored = await this.credentials.find(accountId);
    if (stored === undefined) return false;
    if (!/^\d{6}$/.test(text)) {
      return this.credentials.takeRecoveryCode(accountId, this.secrets.hashOf(text));
    }
    if (stored.totpSecret === null) return false;
    const step = this.codes.stepOf(stored.totpSecret, text, this.clock.now());
    return step !== undefined && (await this.credentials.takeTotpStep(accountId, step));
  }
}
