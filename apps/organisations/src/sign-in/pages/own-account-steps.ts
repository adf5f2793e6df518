import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ChangeOwnCredentials, type SignedInOwner } from '../use-cases/change-own-credentials.ts';
import { ChoosePassword } from '../use-cases/choose-password.ts';
import { OWN_ACCOUNT, ownAccountPage, ownAppPage } from './own-account-views.ts';
import { OwnQuestions } from './own-questions.ts';
import { show } from './page.ts';
import { textIn, type Form } from './sign-in-steps.ts';
import { recoveryPage } from './sign-in-views.ts';
import { texts } from './texts.ts';

const SEE_OTHER = 303;
const words = texts.account;
type Done = keyof typeof words.done;

/** Where a person changes how it signs in. Who gets here has signed in within the last minutes. */
@Injectable()
export class OwnAccountSteps {
  constructor(
    private readonly change: ChangeOwnCredentials,
    private readonly choosePassword: ChoosePassword,
    private readonly questions: OwnQuestions,
  ) {}

  async page(
    reply: FastifyReply,
    owner: SignedInOwner,
    { done, alert }: { readonly done?: string | undefined; readonly alert?: string } = {},
  ): Promise<FastifyReply> {
    const { account, credentials } = owner;
    const passkey = await this.questions.passkey(owner);
    const told =
      done !== undefined && Object.hasOwn(words.done, done) ? words.done[done as Done] : undefined;
    return show(
      reply,
      ownAccountPage({ address: account.email, credentials, passkey, done: told, alert }),
    );
  }

  async password(reply: FastifyReply, owner: SignedInOwner, form: Form): Promise<FastifyReply> {
    const chosen = await this.choosePassword.execute(textIn(form, 'password'), owner.account.email);
    if ('fault' in chosen) {
      return this.page(reply, owner, { alert: texts.invitation.faults[chosen.fault] });
    }
    return again(reply, (await this.change.setPassword(owner, chosen.hash)) && 'password');
  }

  async passkey(reply: FastifyReply, owner: SignedInOwner, form: Form): Promise<FastifyReply> {
    const passkey = await this.questions.made(owner, textIn(form, 'answer'));
    if (passkey === undefined) {
      return this.page(reply, owner, { alert: texts.enrol.passkeyWrong });
    }
    return again(reply, (await this.change.addPasskey(owner, passkey)) && 'passkey-added');
  }

  async removePasskey(
    reply: FastifyReply,
    owner: SignedInOwner,
    form: Form,
  ): Promise<FastifyReply> {
    const outcome = await this.change.removePasskey(owner, textIn(form, 'id'));
    if (outcome === 'needed') return this.page(reply, owner, { alert: words.needed });
    return again(reply, outcome && 'passkey-removed');
  }

  async appPage(reply: FastifyReply, owner: SignedInOwner, alert?: string): Promise<FastifyReply> {
    return show(reply, ownAppPage({ ...(await this.questions.app(owner)), alert }));
  }

  async app(reply: FastifyReply, owner: SignedInOwner, form: Form): Promise<FastifyReply> {
    const secret = await this.questions.appSecret(owner);
    const outcome =
      secret === undefined
        ? 'wrong'
        : await this.change.setApp(owner, secret, textIn(form, 'code'));
    if (outcome === 'wrong') return this.appPage(reply, owner, texts.enrol.wrong);
    if (outcome !== false) await this.questions.answered(owner);
    return this.codes(reply, outcome);
  }

  async removeApp(reply: FastifyReply, owner: SignedInOwner): Promise<FastifyReply> {
    const outcome = await this.change.removeApp(owner);
    if (outcome === 'needed') return this.page(reply, owner, { alert: words.needed });
    return again(reply, outcome && 'app-removed');
  }

  async recoveryCodes(reply: FastifyReply, owner: SignedInOwner): Promise<FastifyReply> {
    return this.codes(reply, await this.change.renewRecoveryCodes(owner));
  }

  private codes(reply: FastifyReply, codes: readonly string[] | false): FastifyReply {
    return codes === false
      ? again(reply, false)
      : show(reply, recoveryPage(`${OWN_ACCOUNT}/continue`, codes));
  }
}

/** To the page as it is now: also where nothing came of it, because something else had changed. */
export function again(reply: FastifyReply, done: Done | false = false): FastifyReply {
  const told = done === false ? '' : `?done=${done}`;
  return reply.redirect(`${OWN_ACCOUNT}${told}`, SEE_OTHER);
}
