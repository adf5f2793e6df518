import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock, DomainError, type Actor } from '@regional-events/kernel';
import { ClientRevokedError, PresentRights, scopeFor } from '@regional-events/platform-auth';
import { decodeJwt } from 'jose';
import type { EventStream } from './event-stream.ts';

const CHECK_MS = 5_000;
const NEEDED = scopeFor('messages', 'GET');
/** Longer than any token's lifetime, and within the range of timers. */
const LONGEST_MS = 86_400_000;

/** Ends streams whose token has expired or whose client has lost the right, and all of them when the service stops. */
@Injectable()
export class StreamExpiry implements BeforeApplicationShutdown {
  readonly #streams = new Set<EventStream>();

  constructor(
    private readonly clock: Clock,
    private readonly rights: PresentRights,
  ) {}

  /** `authorization`: the header that was verified. */
  endWhenDue(stream: EventStream, actor: Actor, authorization: string | undefined): void {
    this.#streams.add(stream);
    const expiry = setTimeout(
      () => stream.end('the access token has expired'),
      this.#left(authorization),
    );
    const check = setInterval(() => void this.#checkRights(stream, actor, authorization), CHECK_MS);
    stream.ended.addEventListener(
      'abort',
      () => {
        clearTimeout(expiry);
        clearInterval(check);
        this.#streams.delete(stream);
      },
      { once: true },
    );
  }

  beforeApplicationShutdown(): void {
    for (const stream of this.#streams) stream.end('the service stops');
  }

  #left(authorization: string | undefined): number {
    const { exp } = decodeJwt(authorization?.replace(/^Bearer\s+/i, '') ?? '');
    if (exp === undefined) return LONGEST_MS;
    return Math.min(Math.max(exp * 1000 - this.clock.now().getTime(), 0), LONGEST_MS);
  }

  async #checkRights(
    stream: EventStream,
    actor: Actor,
    authorization: string | undefined,
  ): Promise<void> {
    try {
      const { scopes } = await this.rights.of(actor, authorization);
      if (!scopes.includes(NEEDED)) stream.end('the client may read no messages any more');
    } catch (error) {
      // If the rights cannot be checked now, the token's expiry still ends the stream.
      if (!(error instanceof DomainError)) return;
      const revoked = error instanceof ClientRevokedError;
      stream.end(
        revoked ? 'the client has been revoked' : 'the access token is not valid any more',
      );
    }
  }
}
