import { Injectable } from '@nestjs/common';
import { Clock } from '@regional-events/kernel';
import { CredentialStore, OneTimeCodes, SignInSecrets } from './ports.ts';

const RECOVERY_CODES = 10;

/** Keeps the secret of an app once its first code shows that the app has it. */
@Injectable()
export class EnrolSecondFactor {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly codes: OneTimeCodes,
    private readonly secrets: SignInSecrets,
    private readonly clock: Clock,
  ) {}

  /** New recovery codes, shown this once; undefined for a wrong code. */
  async execute(
    accountId: string,
    secret: string,
    typed: string,
  ): Promise<readonly string[] | undefined> {
    const code = typed.replaceAll(/\s/g, '');
    const step = this.codes.stepOf(secret, code, this.clock.now());
    if (step === undefined) return undefined;
    const recoveryCodes = Array.from({ length: RECOVERY_CODES }, () =>
      this.secrets.makeRecoveryCode(),
    );
    const hashes = recoveryCodes.map((each) => this.secrets.hashOf(each.replaceAll('-', '')));
    await this.credentials.setTotp(accountId, secret, step, hashes);
    return recoveryCodes;
  }
}
