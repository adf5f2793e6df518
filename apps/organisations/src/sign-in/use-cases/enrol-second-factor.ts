import { Injectable } from '@nestjs/common';
import { Clock } from '@regional-events/kernel';
import { CredentialStore, OneTimeCodes, SignInSecrets, type SeenCredentials } from './ports.ts';

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

  /** New recovery codes, shown this once; `ended` where the credentials are not those that were seen. */
  async execute(
    seen: SeenCredentials,
    secret: string,
    typed: string,
  ): Promise<readonly string[] | 'wrong' | 'ended'> {
    const code = typed.replaceAll(/\s/g, '');
    const step = this.codes.stepOf(secret, code, this.clock.now());
    if (step === undefined) return 'wrong';
    const recoveryCodes = Array.from({ length: RECOVERY_CODES }, () =>
      this.secrets.makeRecoveryCode(),
    );
    const hashes = recoveryCodes.map((each) => this.secrets.hashOf(each.replaceAll('-', '')));
    const kept = await this.credentials.setTotp(seen, secret, step, hashes);
    return kept ? recoveryCodes : 'ended';
  }
}
