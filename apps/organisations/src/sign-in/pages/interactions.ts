import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type Provider from 'oidc-provider';
import { CurrentProvider } from '../provider/current-provider.ts';
import { asOutside } from '../provider/hand-over.ts';
import { ProviderSettings } from '../provider/provider-settings.ts';
import { Attempts, type Attempt } from '../use-cases/ports.ts';

export interface Interaction {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** The path of its pages. */
  readonly at: string;
  readonly attempt: Attempt;
  readonly provider: Provider;
}

/** Who has shown what is asked for, against which version of the credentials. */
export interface Proven {
  readonly accountId: string;
  readonly version: number;
  readonly methods: readonly string[];
}

const SEE_OTHER = 303;

/** The provider's interactions: one browser on its way to be signed in. */
@Injectable()
export class Interactions {
  constructor(
    private readonly current: CurrentProvider,
    private readonly attempts: Attempts,
    private readonly settings: ProviderSettings,
  ) {}

  /** Undefined where it has run out, or the browser that began it is another one. */
  async open(
    request: FastifyRequest,
    reply: FastifyReply,
    uid: string,
  ): Promise<Interaction | undefined> {
    const provider = await this.current.get();
    asOutside(request.raw, this.settings.issuer);
    const found = await provider.interactionDetails(request.raw, reply.raw).catch(() => undefined);
    if (found?.uid !== uid) return undefined;
    const attempt = await this.attempts.find(uid);
    return { request, reply, at: `/oauth/interaction/${uid}`, attempt, provider };
  }

  async save({ attempt }: Interaction, changes: Partial<Attempt>): Promise<Attempt> {
    await this.attempts.save({ ...changes, uid: attempt.uid });
    return { ...attempt, ...changes };
  }

  async finish(
    { request, reply, provider, attempt }: Interaction,
    { accountId, version, methods }: Proven,
  ): Promise<FastifyReply> {
    await this.attempts.remove(attempt.uid);
    const login = { accountId, amr: [...methods], remember: false, version };
    const next = await provider.interactionResult(
      request.raw,
      reply.raw,
      { login },
      { mergeWithLastSubmission: false },
    );
    return reply.redirect(next, SEE_OTHER);
  }

  async forget({ uid }: Attempt): Promise<void> {
    await this.attempts.remove(uid);
  }

  again({ reply, at }: Interaction): FastifyReply {
    return reply.redirect(at, SEE_OTHER);
  }
}
