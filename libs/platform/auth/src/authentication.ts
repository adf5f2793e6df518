import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import type { GuardedRequest } from './actor.ts';
import { ClientRevokedError, TokenInvalidError } from './errors.ts';
import { Revocations } from './revocations.ts';
import { TokenReader } from './token-reader.ts';

/** A token of every scope has about a thousand characters. */
const LONGEST_HEADER = 4_096;

/** Who sends a request: the one place that decides it. What the sender may do, the guard decides. */
@Injectable()
export class Authentication {
  constructor(
    private readonly tokens: TokenReader,
    private readonly revocations: Revocations,
  ) {}

  /** Throws the errors of TokenReader, or ClientRevokedError. */
  async authenticate(request: GuardedRequest): Promise<Actor> {
    expectBounded(request);
    const actor = await this.tokens.read(request);
    if (await this.revocations.isRevoked(actor.clientId)) throw new ClientRevokedError();
    return actor;
  }
}

/** Before anything decodes it. */
export function expectBounded({ headers }: Pick<GuardedRequest, 'headers'>): void {
  if ((headers.authorization?.length ?? 0) > LONGEST_HEADER) throw new TokenInvalidError();
}
