import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { mayEnd } from '../domain/access.ts';
import { SignInNotFoundError } from '../domain/errors.ts';
import { Attempts, SignInEnds, SignIns, type SignIn } from './ports.ts';

/** Ends sign-ins: session and tokens at once, and whoever keeps something for them is told. */
@Injectable()
export class EndSignIns {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly signIns: SignIns,
    private readonly attempts: Attempts,
    private readonly ends: SignInEnds,
  ) {}

  /** Throws SignInNotFoundError, also to who may not see the account. */
  async one(accountId: string, id: string, context: CommandContext): Promise<void> {
    const ended = await this.unitOfWork.run(context, async () => {
      const signIn = mayEnd(context.actor, accountId) ? await this.signIns.find(id) : undefined;
      if (signIn?.accountId !== accountId) throw new SignInNotFoundError();
      await this.signIns.remove(signIn);
      return signIn;
    });
    await this.ends.tell(ended);
  }

  /** In the running transaction, with those that are under way. After it they are told of. */
  async removeOf(accountId: string): Promise<readonly SignIn[]> {
    await this.attempts.removeOf(accountId);
    const ended = await this.signIns.ofAccount(accountId);
    for (const signIn of ended) await this.signIns.remove(signIn);
    return ended;
  }

  /** As `removeOf`, but for one that stays. */
  async removeOthers({ id, accountId }: SignIn): Promise<readonly SignIn[]> {
    await this.attempts.removeOf(accountId);
    const ended = (await this.signIns.ofAccount(accountId)).filter((signIn) => signIn.id !== id);
    for (const signIn of ended) await this.signIns.remove(signIn);
    return ended;
  }

  async tell(ended: readonly SignIn[]): Promise<void> {
    for (const signIn of ended) await this.ends.tell(signIn);
  }
}
