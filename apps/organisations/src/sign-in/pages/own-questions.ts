import { Injectable } from '@nestjs/common';
import { Clock } from '@regional-events/kernel';
import type { Passkey } from '../domain/credentials.ts';
import type { SignedInOwner } from '../use-cases/change-own-credentials.ts';
import { Attempts, OneTimeCodes, Passkeys } from '../use-cases/ports.ts';

/** What the pages of the own account have asked, until it is answered: a passkey, or the first code of an app. */
@Injectable()
export class OwnQuestions {
  constructor(
    private readonly attempts: Attempts,
    private readonly passkeys: Passkeys,
    private readonly codes: OneTimeCodes,
    private readonly clock: Clock,
  ) {}

  /** Undefined where browsers keep no passkeys for this address. */
  async passkey({ account, credentials, signIn }: SignedInOwner): Promise<string | undefined> {
    if (!this.passkeys.areUsable) return undefined;
    const question = await this.passkeys.optionsToMake(account, credentials.passkeys);
    const { challenge, options } = question;
    await this.attempts.save({ uid: uidOf(signIn), accountId: account.id, challenge });
    return options;
  }

  async made({ signIn }: SignedInOwner, answer: string): Promise<Passkey | undefined> {
    const { uid, challenge } = await this.attempts.find(uidOf(signIn));
    if (challenge === null) return undefined;
    await this.attempts.save({ uid, challenge: null });
    return this.passkeys.made(answer, challenge, this.clock.now());
  }

  /** What a new app is told: the same until it has shown a code. */
  async app({ account, signIn }: SignedInOwner) {
    const { uid, totpSecret } = await this.attempts.find(uidOf(signIn));
    const secret = totpSecret ?? this.codes.make();
    await this.attempts.save({ uid, accountId: account.id, totpSecret: secret });
    return this.codes.shown(secret, account.email);
  }

  /** Undefined where no page has shown one. */
  async appSecret({ signIn }: SignedInOwner): Promise<string | undefined> {
    return (await this.attempts.find(uidOf(signIn))).totpSecret ?? undefined;
  }

  async answered({ signIn }: SignedInOwner): Promise<void> {
    await this.attempts.remove(uidOf(signIn));
  }
}

function uidOf({ id }: SignedInOwner['signIn']): string {
  return `account ${id}`;
}
