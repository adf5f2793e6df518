import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { CONFIG } from '@regional-events/platform-config';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { OrganisationsConfig } from '../../organisations.config.ts';
import { EXTERNAL_CALLBACK } from '../provider/external-sign-in.ts';
import { SignInPolicy } from '../use-cases/sign-in-policy.ts';
import type { SignInAccount } from '../use-cases/ports.ts';
import { Interactions, type Interaction } from './interactions.ts';
import { InvitationSteps } from './invitation-steps.ts';
import { OwnAccountPages } from './own-account-routes.ts';
import { show } from './page.ts';
import { awayPage, expiredPage, failedPage, signedOutPage } from './plain-views.ts';
import { SecondSteps } from './second-steps.ts';
import { SignInSteps, type Form } from './sign-in-steps.ts';

const SEE_OTHER = 303;
const NOT_OURS = 500;
const options = { config: { openToAll: true, body: 'form' as const } };

type Query = Readonly<Record<string, string | undefined>>;
type Step = (interaction: Interaction, form: Form) => Promise<FastifyReply>;
type StepOf = (
  interaction: Interaction,
  account: SignInAccount,
  form: Form,
) => Promise<FastifyReply>;

@Injectable()
export class SignInPages {
  constructor(
    private readonly interactions: Interactions,
    private readonly first: SignInSteps,
    private readonly second: SecondSteps,
    private readonly invitation: InvitationSteps,
    private readonly policy: SignInPolicy,
  ) {}

  addTo(scope: FastifyInstance): void {
    const base = '/oauth/interaction/:uid';
    const { first, second } = this;
    scope.get(
      base,
      options,
      this.step((interaction) => this.show(interaction)),
    );
    const post = (path: string, step: Step) =>
      scope.post(`${base}/${path}`, options, this.step(step));
    post('password', (interaction, form) => first.password(interaction, form));
    post('passkey', (interaction, form) => first.passkey(interaction, form));
    post(
      'code',
      this.known((...given) => second.code(...given)),
    );
    post(
      'prove-passkey',
      this.known((...given) => second.passkey(...given)),
    );
    post(
      'enrol',
      this.known((...given) => second.enrol(...given)),
    );
    post(
      'add-passkey',
      this.known((...given) => second.addPasskey(...given)),
    );
    post(
      'continue',
      this.known((interaction, account) => second.finish(interaction, account)),
    );
    const external = this.step((interaction) => first.external(interaction));
    scope.get(`${base}/external`, options, external);
    const done = this.step((interaction) =>
      first.externalDone(interaction, queryOf(interaction.request)),
    );
    scope.get(`${base}/external-done`, options, done);
    scope.get(EXTERNAL_CALLBACK, options, backToInteraction);
    scope.get('/oauth/signed-out', options, async (_, reply) => show(reply, signedOutPage));
    this.addInvitation(scope);
  }

  private addInvitation(scope: FastifyInstance): void {
    const base = '/oauth/invitation/:secret';
    const { invitation } = this;
    scope.get(base, options, (request, reply) => invitation.page(reply, secretIn(request)));
    scope.post(`${base}/password`, options, (request, reply) =>
      invitation.password(reply, secretIn(request), formOf(request)),
    );
    scope.post(`${base}/passkey`, options, (request, reply) =>
      invitation.passkey(reply, secretIn(request), formOf(request)),
    );
  }

  private async show(interaction: Interaction): Promise<FastifyReply> {
    if (interaction.attempt.step === 'begin') return this.first.page(interaction);
    return this.known((known, account) => this.second.page(known, account))(interaction, {});
  }

  private step(step: Step) {
    return async (request: FastifyRequest, reply: FastifyReply) => {
      const { uid = '' } = request.params as Query;
      const interaction = await this.interactions.open(request, reply, uid);
      if (interaction === undefined) return show(reply, expiredPage);
      return step(interaction, formOf(request));
    };
  }

  /** Steps of somebody who has shown one factor. */
  private known(step: StepOf): Step {
    return async (interaction, form) => {
      const { accountId } = interaction.attempt;
      const account =
        accountId === null ? undefined : await this.policy.activeAccountById(accountId);
      return account === undefined
        ? show(interaction.reply, expiredPage)
        : step(interaction, account, form);
    };
  }
}

/** The pages of signing in: no controllers, since they are for browsers and no part of the documented API. */
@Injectable()
export class SignInRoutes implements OnModuleInit {
  constructor(
    private readonly adapter: HttpAdapterHost,
    @Inject(CONFIG) private readonly config: OrganisationsConfig,
    private readonly pages: SignInPages,
    private readonly ownAccount: OwnAccountPages,
  ) {}

  onModuleInit(): void {
    if (this.config.ROLE === 'worker') return;
    const fastify: FastifyInstance = this.adapter.httpAdapter.getInstance();
    void fastify.register(async (scope) => {
      scope.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
        const ours = (error.statusCode ?? NOT_OURS) < NOT_OURS;
        if (!ours) request.log.error({ err: error }, 'a page of signing in failed');
        return show(reply, ours ? failedPage : awayPage);
      });
      this.pages.addTo(scope);
      this.ownAccount.addTo(scope);
    });
  }
}

/** The other issuer knows one address; the cookie of the interaction goes to its own path alone. */
async function backToInteraction(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { state = '' } = request.query as Query;
  const uid = /^([\w-]{1,100})\./.exec(state)?.[1];
  if (uid === undefined) return show(reply, failedPage);
  const query = queryOf(request);
  return reply.redirect(`/oauth/interaction/${uid}/external-done?${query}`, SEE_OTHER);
}

function queryOf({ url }: FastifyRequest): string {
  return url.split('?').slice(1).join('?');
}

function formOf({ body }: FastifyRequest): Form {
  return typeof body === 'object' && body !== null ? (body as Form) : {};
}

function secretIn({ params }: FastifyRequest): string {
  return (params as Query)['secret'] ?? '';
}
