import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock, DomainError, type Actor } from '@regional-events/kernel';
import {
  AccountClosedError,
  ClientRevokedError,
  PresentRights,
  scopeFor,
} from '@regional-events/platform-auth';
import { decodeJwt } from 'jose';
import { readsAll } from '../use-cases/read-feed.ts';
import type { EventStream } from './event-stream.ts';

const CHECK_MS = 5_000;
const NEEDED = scopeFor('messages', 'GET');
/** Longer than any token's lifetime, and within the range of timers. */
const LONGEST_MS = 86_400_000;

/** Who follows a stream, with the rights of a moment ago. */
export interface StreamCaller {
  actor: Actor;
}

/** Ends streams whose token has expired or whose client has lost the right, and all of them when the service stops. */
@Injectable()
export class StreamExpiry implements BeforeApplicationShutdown {
  readonly #streams = new Set<EventStream>();

  constructor(
    private readonly clock: Clock,
    private readonly rights: PresentRights,
  ) {}

  /** `authorization`: the header that was verified. Gives the caller, whose rights follow what they are by then. */
  endWhenDue(
    stream: EventStream,
    actor: Actor,
    authorization: string | undefined,
  ): Readonly<StreamCaller> {
    const caller: StreamCaller = { actor };
    this.#streams.add(stream);
    const expiry = setTimeout(
      () => stream.end('the access token has expired'),
      this.#left(authorization),
    );
    const follow = () => this.#followRights(stream, caller, authorization);
    const check = setInterval(() => void follow(), CHECK_MS);
    stream.ended.addEventListener(
      'abort',
      () => {
        clearTimeout(expiry);
        clearInterval(check);
        this.#streams.delete(stream);
      },
      { once: true },
    );
    return caller;
  }

  beforeApplicationShutdown(): void {
    for (const stream of this.#streams) stream.end('the service stops');
  }

  #left(authorization: string | undefined): number {
    const { exp } = decodeJwt(authorization?.replace(/^Bearer\s+/i, '') ?? '');
    if (exp === undefined) return LONGEST_MS;
    return Math.min(Math.max(exp * 1000 - this.clock.now().getTime(), 0), LONGEST_MS);
  }

  async #followRights(
    stream: EventStream,
    caller: StreamCaller,
    authorization: string | undefined,
  ): Promise<void> {
    try {
      const before = caller.actor;
      const present = await this.rights.of(before, authorization);
      if (!present.scopes.includes(NEEDED)) {
        stream.end('the caller may read no messages any more');
        return;
      }
      // The secretariat reads in another order, so the position of the stream means nothing to others.
      if (readsAll(present) === readsAll(before)) caller.actor = present;
      else stream.end('the rights of the caller have changed');
    } catch (error) {
      // If the rights cannot be checked now, the token's expiry still ends the stream.
      if (!(error instanceof DomainError) || error.kind !== 'unauthenticated') return;
      stream.end(whyRefused(error));
    }
  }
}

function whyRefused(error: DomainError): string {
  if (error instanceof ClientRevokedError) return 'the client has been revoked';
  if (error instanceof AccountClosedError) return 'the account has been closed';
  return 'the access token is not valid any more';
}
