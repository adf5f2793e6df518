import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { mayEnd } from '../domain/access.ts';
import { SignInNotFoundError } from '../domain/errors.ts';
import { SignInEnds, SignIns, type SignIn } from './ports.ts';

/** Ends sign-ins: session and tokens at once, and whoever keeps something for them is told. */
@Injectable()
export class EndSignIns {
  constructor(
    private readonly signIns: SignIns,
    private readonly ends: SignInEnds,
  ) {}

  /** Throws SignInNotFoundError, also to who may not see the account. */
  async one(accountId: string, id: string, { actor }: CommandContext): Promise<void> {
    const signIn = mayEnd(actor, accountId) ? await this.signIns.find(id) : undefined;
    if (signIn?.accountId !== accountId) throw new SignInNotFoundError();
    await this.end(signIn);
  }

  async ofAccount(accountId: string): Promise<void> {
    for (const signIn of await this.signIns.ofAccount(accountId)) await this.end(signIn);
  }

  private async end(signIn: SignIn): Promise<void> {
    await this.signIns.remove(signIn);
    await this.ends.tell(signIn);
  }
}
