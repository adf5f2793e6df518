import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock, type Actor } from '@regional-events/kernel';
import { RevokedClients } from '@regional-events/platform-auth';
import { decodeJwt } from 'jose';
import type { EventStream } from './event-stream.ts';

const CHECK_MS = 5_000;
/** Longer than any token lives, and still a time that timers can hold. */
const LONGEST_MS = 86_400_000;

/** Ends streams that may go on no longer: the token has expired, the client is revoked, the service stops. */
@Injectable()
export class SendAway implements BeforeApplicationShutdown {
  readonly #streams = new Set<EventStream>();

  constructor(
    private readonly clock: Clock,
    private readonly revokedClients: RevokedClients,
  ) {}

  /** `authorization` is the header that the guard has found right. */
  whenDue(stream: EventStream, actor: Actor, authorization: string | undefined): void {
    this.#streams.add(stream);
    const expiry = setTimeout(
      () => stream.end('the access token has expired'),
      this.#left(authorization),
    );
    const check = setInterval(() => void this.#checkRevoked(stream, actor), CHECK_MS);
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

  async #checkRevoked(stream: EventStream, { clientId }: Actor): Promise<void> {
    try {
      if (await this.revokedClients.isRevoked(clientId)) stream.end('the client has been revoked');
    } catch {
      // Nothing can be asked now; the token's own end still holds.
    }
  }
}
