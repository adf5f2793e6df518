import { Injectable } from '@nestjs/common';
import { Clock } from '@regional-events/kernel';
import { Attempts, Passkeys, SignInSecrets, type SignInAccount } from '../use-cases/ports.ts';

/** The question for the passkey that an invitation makes, kept until it is answered. */
@Injectable()
export class InvitationChallenges {
  constructor(
    private readonly attempts: Attempts,
    private readonly passkeys: Passkeys,
    private readonly secrets: SignInSecrets,
    private readonly clock: Clock,
  ) {}

  /** Undefined where browsers keep no passkeys for this address. */
  async ask(secret: string, account: SignInAccount) {
    if (!this.passkeys.areUsable) return undefined;
    const question = await this.passkeys.optionsToMake(account, []);
    await this.attempts.save({ uid: this.uidOf(secret), challenge: question.challenge });
    return question;
  }

  async made(secret: string, answer: string) {
    const { challenge, uid } = await this.attempts.find(this.uidOf(secret));
    if (challenge === null) return undefined;
    await this.attempts.remove(uid);
    return this.passkeys.made(answer, challenge, this.clock.now());
  }

  private uidOf(secret: string): string {
    return `invitation ${this.secrets.hashOf(secret)}`;
  }
}
