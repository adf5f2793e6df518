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

/** Whom another issuer vouches for. */
export interface Vouched {
  readonly account: SignInAccount;
  readonly withTwoFactors: boolean;
  readonly version: number;
}

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
    version: number,
  ): Promise<FastifyReply> {
    const step = await this.policy.nextStep(account);
    const proven = { accountId: account.id, version, methods: [method] };
    if (step === 'done') return this.interactions.finish(interaction, proven);
    await this.interactions.save(interaction, { ...proven, step });
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
  ): Promise<'failed' | 'unknown' | Vouched> {
    const { external } = interaction.attempt;
    if (external === null) return 'failed';
    await this.interactions.save(interaction, { external: null });
    const vouched = await this.issuer.finish(query, external);
    if (vouched === undefined) return 'failed';
    const account = await this.policy.activeAccount(vouched.address);
    if (account === undefined) return 'unknown';
    const { withTwoFactors } = vouched;
    return { account, withTwoFactors, version: await this.policy.versionOf(account.id) };
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
    if ('account' in outcome) {
      return this.proven.by(interaction, outcome.account, 'pwd', outcome.version);
    }
    if (outcome.refused === 'wrong') return this.page(interaction, words.wrong);
    return this.page(interaction, words.wait(outcome.seconds), outcome.seconds);
  }

  async passkey(interaction: Interaction, form: Form): Promise<FastifyReply> {
    const { challenge } = interaction.attempt;
    await this.interactions.save(interaction, { challenge: null });
    const shown =
      challenge === null
        ? undefined
        : await this.usePasskey.execute(textIn(form, 'answer'), challenge);
    if (shown === undefined) return this.page(interaction, words.passkeyWrong);
    const { account, version } = shown;
    const methods = ['hwk', 'user'];
    return this.interactions.finish(interaction, { accountId: account.id, version, methods });
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
    const { account, version, withTwoFactors } = found;
    if (!withTwoFactors) return this.proven.by(interaction, account, 'fed', version);
    const methods = ['fed', 'mfa'];
    return this.interactions.finish(interaction, { accountId: account.id, version, methods });
  }

  private failed(): string {
    return words.externalFailed(this.proven.externalName ?? '');
  }
}

export function textIn(form: Form, field: string): string {
  const value = form[field];
  return typeof value === 'string' ? value : '';
}
