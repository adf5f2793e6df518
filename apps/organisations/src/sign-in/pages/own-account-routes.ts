import { Injectable } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FreshSignIns } from '../provider/fresh-sign-ins.ts';
import type { SignedInOwner } from '../use-cases/change-own-credentials.ts';
import { SignInSettings } from '../use-cases/ports.ts';
import { originOfPage } from './origin-of-page.ts';
import { again, OwnAccountSteps } from './own-account-steps.ts';
import { OWN_ACCOUNT } from './own-account-views.ts';
import { show } from './page.ts';
import { failedPage } from './plain-views.ts';
import type { Form } from './sign-in-steps.ts';

const SEE_OTHER = 303;
const SIGN_IN_FIRST = `/auth/sign-in?returnTo=${OWN_ACCOUNT}`;
const options = { config: { openToAll: true, body: 'form' as const } };

type Step = (reply: FastifyReply, owner: SignedInOwner, form: Form) => Promise<FastifyReply>;

/** The pages of the own account. Whoever has not just signed in does so first, and comes back. */
@Injectable()
export class OwnAccountPages {
  constructor(
    private readonly fresh: FreshSignIns,
    private readonly steps: OwnAccountSteps,
    private readonly settings: SignInSettings,
  ) {}

  addTo(scope: FastifyInstance): void {
    const { steps } = this;
    const page = (path: string, step: Step) => scope.get(path, options, this.asOwner(step));
    page(OWN_ACCOUNT, (reply, owner, { done }) =>
      steps.page(reply, owner, { done: typeof done === 'string' ? done : undefined }),
    );
    page(`${OWN_ACCOUNT}/app`, (reply, owner) => steps.appPage(reply, owner));
    const post = (path: string, step: Step) =>
      scope.post(`${OWN_ACCOUNT}/${path}`, options, this.fromOwnPage(this.asOwner(step)));
    post('password', (...given) => steps.password(...given));
    post('passkey', (...given) => steps.passkey(...given));
    post('remove-passkey', (...given) => steps.removePasskey(...given));
    post('app', (...given) => steps.app(...given));
    post('remove-app', (reply, owner) => steps.removeApp(reply, owner));
    post('recovery-codes', (reply, owner) => steps.recoveryCodes(reply, owner));
    post('continue', async (reply) => again(reply));
  }

  private asOwner(step: Step) {
    return async (request: FastifyRequest, reply: FastifyReply) => {
      const owner = await this.fresh.find(request, reply);
      if (owner === undefined) return reply.redirect(SIGN_IN_FIRST, SEE_OTHER);
      const given = request.method === 'GET' ? request.query : request.body;
      const form = typeof given === 'object' && given !== null ? (given as Form) : {};
      return step(reply, { ...owner, origin: originOfPage() }, form);
    };
  }

  /** A page of somebody else on the same host, by another port, would send the cookie as well. */
  private fromOwnPage(handle: ReturnType<OwnAccountPages['asOwner']>) {
    const { origin } = new URL(this.settings.publicUrl);
    return async (request: FastifyRequest, reply: FastifyReply) => {
      const { 'sec-fetch-site': site, origin: from } = request.headers;
      const isOwn = site === undefined ? from === origin : site === 'same-origin';
      return isOwn ? handle(request, reply) : show(reply, failedPage);
    };
  }
}
