import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AcceptInvitation } from '../use-cases/accept-invitation.ts';
import { ChoosePassword } from '../use-cases/choose-password.ts';
import { InvitationChallenges } from './invitation-challenges.ts';
import type { SignInAccount } from '../use-cases/ports.ts';
import { originOfPage } from './origin-of-page.ts';
import { show } from './page.ts';
import { endedPage, readyPage } from './plain-views.ts';
import { invitationPage } from './sign-in-views.ts';
import { textIn, type Form } from './sign-in-steps.ts';
import { texts } from './texts.ts';

const words = texts.invitation;

/** The pages behind the one-time link. Looking at it uses nothing up: mail programs look too. */
@Injectable()
export class InvitationSteps {
  constructor(
    private readonly acceptInvitation: AcceptInvitation,
    private readonly choosePassword: ChoosePassword,
    private readonly challenges: InvitationChallenges,
  ) {}

  async page(reply: FastifyReply, secret: string): Promise<FastifyReply> {
    const account = await this.acceptInvitation.account(secret);
    return account === undefined ? show(reply, endedPage) : this.shown(reply, secret, account);
  }

  async password(reply: FastifyReply, secret: string, form: Form): Promise<FastifyReply> {
    const account = await this.acceptInvitation.account(secret);
    if (account === undefined) return show(reply, endedPage);
    const chosen = await this.choosePassword.execute(textIn(form, 'password'), account.email);
    if ('fault' in chosen) return this.shown(reply, secret, account, words.faults[chosen.fault]);
    return this.accept(reply, secret, { passwordHash: chosen.hash });
  }

  async passkey(reply: FastifyReply, secret: string, form: Form): Promise<FastifyReply> {
    const account = await this.acceptInvitation.account(secret);
    if (account === undefined) return show(reply, endedPage);
    const passkey = await this.challenges.made(secret, textIn(form, 'answer'));
    if (passkey === undefined) return this.shown(reply, secret, account, words.passkeyWrong);
    return this.accept(reply, secret, { passkeys: [passkey] });
  }

  private async shown(
    reply: FastifyReply,
    secret: string,
    account: SignInAccount,
    alert?: string,
  ): Promise<FastifyReply> {
    const passkey = await this.challenges.ask(secret, account);
    const at = `/oauth/invitation/${secret}`;
    const facts = { at, address: account.email, passkey };
    return show(reply, invitationPage({ ...facts, ...(alert !== undefined && { alert }) }));
  }

  private async accept(
    reply: FastifyReply,
    secret: string,
    given: Parameters<AcceptInvitation['execute']>[1],
  ): Promise<FastifyReply> {
    const accepted = await this.acceptInvitation.execute(secret, given, originOfPage());
    return show(reply, accepted ? readyPage : endedPage);
  }
}
