import type { FastifyReply } from 'fastify';

/** The answers under way, to find those that end only when somebody ends them. */
export class OpenStreams {
  readonly #replies = new Set<FastifyReply>();

  add(reply: FastifyReply): void {
    this.#replies.add(reply);
    reply.raw.once('close', () => this.#replies.delete(reply));
  }

  /** Ends the streams of events, so that a stop need not wait for their readers. */
  end(): void {
    for (const reply of this.#replies) {
      if (String(reply.getHeader('content-type')).startsWith('text/event-stream'))
        reply.raw.destroy();
    }
  }
}
