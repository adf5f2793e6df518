import { Injectable } from '@nestjs/common';
import { Clock } from '@regional-events/kernel';
import { ByOwner, pageOperations, type Owner } from './by-owner.ts';
import { CredentialStore, OneTimeCodes } from './ports.ts';
import { RecoveryCodes } from './recovery-codes.ts';

/** Keeps the secret of an app once its first code shows that the app has it. */
@Injectable()
export class EnrolSecondFactor {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly codes: OneTimeCodes,
    private readonly recoveryCodes: RecoveryCodes,
    private readonly clock: Clock,
    private readonly byOwner: ByOwner,
  ) {}

  /** New recovery codes, shown this once; `ended` where the credentials are not those that were seen. */
  async execute(
    owner: Owner,
    secret: string,
    typed: string,
  ): Promise<readonly string[] | 'wrong' | 'ended'> {
    const code = typed.replaceAll(/\s/g, '');
    const step = this.codes.stepOf(secret, code, this.clock.now());
    if (step === undefined) return 'wrong';
    const { codes: recoveryCodes, hashes } = this.recoveryCodes.make();
    const seen = { accountId: owner.account.id, version: owner.version };
    const kept = await this.byOwner.run(owner, pageOperations.enrolSecondFactor, async () => {
      const done = await this.credentials.setTotp(seen, secret, step, hashes);
      return done ? recoveryCodes : undefined;
    });
    return kept ?? 'ended';
  }
}
