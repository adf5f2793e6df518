import { Injectable } from '@nestjs/common';
import { networkOf } from '@regional-events/platform-http';
import type { FastifyReply } from 'fastify';
import { CheckCode } from '../use-cases/check-code.ts';
import { EnrolSecondFactor } from '../use-cases/enrol-second-factor.ts';
import { OneTimeCodes, type SignInAccount } from '../use-cases/ports.ts';
import { UsePasskey } from '../use-cases/use-passkey.ts';
import { Interactions, type Interaction } from './interactions.ts';
import { originOfPage } from './origin-of-page.ts';
import { show } from './page.ts';
import { expiredPage } from './plain-views.ts';
import { PasskeyQuestions } from './passkey-questions.ts';
import { enrolPage, provePage, recoveryPage } from './sign-in-views.ts';
import { textIn, type Form } from './sign-in-steps.ts';
import { texts } from './texts.ts';

@Injectable()
export class Enrolment {
  constructor(
    private readonly interactions: Interactions,
    private readonly codes: OneTimeCodes,
    private readonly enrolSecondFactor: EnrolSecondFactor,
    private readonly usePasskey: UsePasskey,
    private readonly questions: PasskeyQuestions,
  ) {}

  async page(
    interaction: Interaction,
    account: SignInAccount,
    alert?: string,
  ): Promise<FastifyReply> {
    const { reply, at, attempt } = interaction;
    const passkey = await this.questions.toMake(account);
    const totpSecret = attempt.totpSecret ?? this.codes.make();
    await this.interactions.save(interaction, {
      totpSecret,
      challenge: passkey?.challenge ?? null,
    });
    const { secret, svg } = await this.codes.shown(totpSecret, account.email);
    const facts = { at, secret, svg, passkey: passkey?.options };
    return show(reply, enrolPage({ ...facts, ...(alert !== undefined && { alert }) }));
  }

  async app(interaction: Interaction, account: SignInAccount, code: string): Promise<FastifyReply> {
    const { attempt, at, reply } = interaction;
    const { totpSecret, version } = attempt;
    if (totpSecret === null) return this.page(interaction, account, texts.enrol.wrong);
    const owner = { account, version, origin: originOfPage() };
    const codes = await this.enrolSecondFactor.execute(owner, totpSecret, code);
    if (codes === 'wrong') return this.page(interaction, account, texts.enrol.wrong);
    if (codes === 'ended') return this.ended(interaction);
    const methods = [...attempt.methods, 'otp'];
    await this.interactions.save(interaction, { step: 'done', totpSecret: null, methods });
    return show(reply, recoveryPage(`${at}/continue`, codes));
  }

  async passkey(
    interaction: Interaction,
    account: SignInAccount,
    answer: string,
  ): Promise<FastifyReply> {
    const { challenge, methods, version } = interaction.attempt;
    const owner = { account, version, origin: originOfPage() };
    const outcome =
      challenge === null ? 'wrong' : await this.usePasskey.add(owner, answer, challenge);
    if (outcome === 'wrong') return this.page(interaction, account, texts.enrol.passkeyWrong);
    if (outcome === 'ended') return this.ended(interaction);
    const proven = { accountId: account.id, version, methods: [...methods, 'hwk'] };
    return this.interactions.finish(interaction, proven);
  }

  /** A second factor was set up elsewhere, or everything was set anew. */
  private async ended({ reply, attempt }: Interaction): Promise<FastifyReply> {
    await this.interactions.forget(attempt);
    return show(reply, expiredPage);
  }
}

/** The second step: a code or a passkey of the account, or what gives one from now on. */
@Injectable()
export class SecondSteps {
  constructor(
    private readonly interactions: Interactions,
    private readonly checkCode: CheckCode,
    private readonly usePasskey: UsePasskey,
    private readonly questions: PasskeyQuestions,
    private readonly enrolment: Enrolment,
  ) {}

  async page(interaction: Interaction, account: SignInAccount): Promise<FastifyReply> {
    const { step } = interaction.attempt;
    if (step === 'done') return this.finish(interaction, account);
    if (step === 'enrol') return this.enrolment.page(interaction, account);
    return this.prove(interaction, account);
  }

  async code(interaction: Interaction, account: SignInAccount, form: Form): Promise<FastifyReply> {
    const { attempt, request } = interaction;
    if (attempt.step !== 'code') return this.interactions.again(interaction);
    const network = networkOf(request.ip);
    const outcome = await this.checkCode.execute(account.id, textIn(form, 'code'), network);
    if (outcome === 'wrong') return this.prove(interaction, account, texts.code.wrong);
    if (outcome !== 'right') {
      return this.prove(interaction, account, texts.signIn.wait(outcome.wait), outcome.wait);
    }
    return this.proven(interaction, account, 'otp');
  }

  /** One of the account's own: whose the first factor was decides who signs in. */
  async passkey(
    interaction: Interaction,
    account: SignInAccount,
    form: Form,
  ): Promise<FastifyReply> {
    const { step, challenge } = interaction.attempt;
    if (challenge === null || !(step === 'passkey' || step === 'code')) {
      return this.interactions.again(interaction);
    }
    const attempt = await this.interactions.save(interaction, { challenge: null });
    const shown = await this.usePasskey.execute(textIn(form, 'answer'), challenge);
    if (shown?.account.id === account.id) return this.proven(interaction, account, 'hwk');
    return this.prove({ ...interaction, attempt }, account, texts.code.passkeyWrong);
  }

  async enrol(interaction: Interaction, account: SignInAccount, form: Form): Promise<FastifyReply> {
    if (interaction.attempt.step !== 'enrol') return this.interactions.again(interaction);
    return this.enrolment.app(interaction, account, textIn(form, 'code'));
  }

  async addPasskey(
    interaction: Interaction,
    account: SignInAccount,
    form: Form,
  ): Promise<FastifyReply> {
    if (interaction.attempt.step !== 'enrol') return this.interactions.again(interaction);
    return this.enrolment.passkey(interaction, account, textIn(form, 'answer'));
  }

  /** After the recovery codes were shown. */
  async finish(interaction: Interaction, account: SignInAccount): Promise<FastifyReply> {
    if (interaction.attempt.step !== 'done') return this.interactions.again(interaction);
    return this.proven(interaction, account);
  }

  private async proven(
    interaction: Interaction,
    { id: accountId }: SignInAccount,
    ...more: readonly string[]
  ): Promise<FastifyReply> {
    const { version, methods } = interaction.attempt;
    const all = [...methods, ...more];
    return this.interactions.finish(interaction, { accountId, version, methods: all });
  }

  private async prove(
    interaction: Interaction,
    account: SignInAccount,
    alert?: string,
    seconds?: number,
  ): Promise<FastifyReply> {
    const passkey = await this.questions.toProve(interaction, account);
    const { at, attempt, reply } = interaction;
    const facts = { at, passkey, takesCode: attempt.step === 'code' };
    return show(
      reply,
      provePage({
        ...facts,
        ...(alert !== undefined && { alert }),
        ...(seconds !== undefined && { seconds }),
      }),
    );
  }
}
