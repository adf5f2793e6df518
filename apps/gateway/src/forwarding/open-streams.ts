import type { FastifyReply } from 'fastify';

/** Tracks running answers, to find those that never end by themselves. */
export class OpenStreams {
  readonly #replies = new Set<FastifyReply>();

  add(reply: FastifyReply): void {
    this.#replies.add(reply);
    reply.raw.once('close', () => this.#replies.delete(reply));
  }

  /** Ends event streams, so that a stop does not wait for their readers. */
  end(): void {
    for (const reply of this.#replies) {
      if (String(reply.getHeader('content-type')).startsWith('text/event-stream'))
        reply.raw.destroy();
    }
  }
}
