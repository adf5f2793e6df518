import { Injectable } from '@nestjs/common';
import { networkOf } from '@regional-events/platform-http';
import type { FastifyReply } from 'fastify';
import { ExternalSignIn } from '../provider/external-sign-in.ts';
import { CheckPassword } from '../use-cases/check-password.ts';
import { SignInPolicy } from '../use-cases/sign-in-policy.ts';
import { UsePasskey } from '../use-cases/use-passkey.ts';
import type { SignInAccount } from '../use-cases/ports.ts';
import { Interactions, type Interaction } from './interactions.ts';
import { show } from './page.ts';
import { PasskeyQuestions } from './passkey-questions.ts';
import { signInPage } from './sign-in-views.ts';
import { texts } from './texts.ts';

export type Form = Readonly<Record<string, unknown>>;

const words = texts.signIn;

/** What comes after the first step, by who it is. */
@Injectable()
export class ProvenSteps {
  constructor(
    private readonly interactions: Interactions,
    private readonly policy: SignInPolicy,
    private readonly issuer: ExternalSignIn,
  ) {}

  get externalName(): string | undefined {
    return this.issuer.name;
  }

  async by(
    interaction: Interaction,
    account: SignInAccount,
    method: 'pwd' | 'fed',
  ): Promise<FastifyReply> {
    const step = await this.policy.nextStep(account);
    if (step === 'done') return this.interactions.finish(interaction, account.id, [method]);
    const changes = { accountId: account.id, methods: [method], step } as const;
    await this.interactions.save(interaction, changes);
    return this.interactions.again(interaction);
  }

  /** Where the browser goes; undefined where the other issuer is away. */
  async toExternal(interaction: Interaction): Promise<string | undefined> {
    if (this.externalName === undefined) return undefined;
    const begun = await this.issuer.begin(interaction.attempt.uid).catch(() => undefined);
    if (begun === undefined) return undefined;
    await this.interactions.save(interaction, { external: begun.kept });
    return begun.url;
  }

  /** Who came back from there. */
  async fromExternal(
    interaction: Interaction,
    query: string,
  ): Promise<'failed' | 'unknown' | { account: SignInAccount; withTwoFactors: boolean }> {
    const { external } = interaction.attempt;
    if (external === null) return 'failed';
    await this.interactions.save(interaction, { external: null });
    const vouched = await this.issuer.finish(query, external);
    if (vouched === undefined) return 'failed';
    const account = await this.policy.activeAccount(vouched.address);
    return account === undefined ? 'unknown' : { account, withTwoFactors: vouched.withTwoFactors };
  }
}

/** The first step: a password, a passkey, or another issuer. */
@Injectable()
export class SignInSteps {
  constructor(
    private readonly interactions: Interactions,
    private readonly checkPassword: CheckPassword,
    private readonly usePasskey: UsePasskey,
    private readonly questions: PasskeyQuestions,
    private readonly proven: ProvenSteps,
  ) {}

  async page(interaction: Interaction, alert?: string, seconds?: number): Promise<FastifyReply> {
    const passkey = await this.questions.toUse(interaction);
    const external = this.proven.externalName;
    const { at, reply } = interaction;
    return show(
      reply,
      signInPage({
        at,
        passkey,
        external,
        ...(alert !== undefined && { alert }),
        ...(seconds !== undefined && { seconds }),
      }),
    );
  }

  async password(interaction: Interaction, form: Form): Promise<FastifyReply> {
    const outcome = await this.checkPassword.execute({
      address: textIn(form, 'address'),
      password: textIn(form, 'password'),
      network: networkOf(interaction.request.ip),
    });
    if ('account' in outcome) return this.proven.by(interaction, outcome.account, 'pwd');
    if (outcome.refused === 'wrong') return this.page(interaction, words.wrong);
    return this.page(interaction, words.wait(outcome.seconds), outcome.seconds);
  }

  async passkey(interaction: Interaction, form: Form): Promise<FastifyReply> {
    const { challenge } = interaction.attempt;
    await this.interactions.save(interaction, { challenge: null });
    const account =
      challenge === null
        ? undefined
        : await this.usePasskey.execute(textIn(form, 'answer'), challenge);
    if (account === undefined) return this.page(interaction, words.passkeyWrong);
    return this.interactions.finish(interaction, account.id, ['hwk', 'user']);
  }

  async external(interaction: Interaction): Promise<FastifyReply> {
    const url = await this.proven.toExternal(interaction);
    return url === undefined
      ? this.page(interaction, this.failed())
      : interaction.reply.redirect(url);
  }

  async externalDone(interaction: Interaction, query: string): Promise<FastifyReply> {
    const found = await this.proven.fromExternal(interaction, query);
    const name = this.proven.externalName ?? '';
    if (found === 'failed') return this.page(interaction, this.failed());
    if (found === 'unknown') return this.page(interaction, words.externalUnknown(name));
    if (!found.withTwoFactors) return this.proven.by(interaction, found.account, 'fed');
    return this.interactions.finish(interaction, found.account.id, ['fed', 'mfa']);
  }

  private failed(): string {
    return words.externalFailed(this.proven.externalName ?? '');
  }
}

export function textIn(form: Form, field: string): string {
  const value = form[field];
  return typeof value === 'string' ? value : '';
}
