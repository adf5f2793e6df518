import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import type { GuardedRequest } from './actor.ts';
import { TokenInvalidError } from './errors.ts';
import { OperatorTokens } from './operator-tokens.ts';
import { authenticatorOf } from './passport-strategy.ts';
import { PresentRights } from './present-rights.ts';
import type { RouteArea } from './area.decorator.ts';
import { TokenReader } from './token-reader.ts';

/** A token of every scope has about a thousand characters. */
const LONGEST_HEADER = 4_096;

/** Authenticates requests, here alone. The guard decides what the actor may do. */
@Injectable()
export class Authentication {
  private readonly readToken = authenticatorOf((request) => this.tokens.read(request));

  constructor(
    private readonly tokens: TokenReader,
    private readonly rights: PresentRights,
    private readonly operators: OperatorTokens,
  ) {}

  /** Returns the actor with the client's present rights. Throws the errors of TokenReader and PresentRights. */
  async authenticate(request: GuardedRequest, area: RouteArea | undefined): Promise<Actor> {
    expectBounded(request);
    const operator = await this.operators.read(request);
    if (operator !== undefined) return onlyOperating(operator, area);
    const actor = await this.readToken(request);
    return this.rights.of(actor, request.headers.authorization);
  }
}

/** The operator's key is accepted for operations alone, unlike the secretariat's token. */
function onlyOperating(operator: Actor, area: RouteArea | undefined): Actor {
  if (area !== 'operations') throw new TokenInvalidError();
  return operator;
}

/** Checked before the token is decoded. */
export function expectBounded({ headers }: Pick<GuardedRequest, 'headers'>): void {
  if ((headers.authorization?.length ?? 0) > LONGEST_HEADER) throw new TokenInvalidError();
}
