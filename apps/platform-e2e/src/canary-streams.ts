import { afterThisFile, type ApiClient } from '@regional-events/testing';

/** What a caller's stream has told so far. */
export class FollowedStream {
  #told = '';

  get told(): string {
    return this.#told;
  }

  static async of(client: ApiClient): Promise<FollowedStream> {
    const ending = new AbortController();
    afterThisFile(() => ending.abort());
    const { status, body } = await client.begin('/v1/messages/stream', ending.signal);
    if (status !== 200 || body === null) throw new Error(`a stream was answered with ${status}`);
    const stream = new FollowedStream();
    void stream.#follow(body).catch(() => 'the test has ended');
    return stream;
  }

  async #follow(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    for await (const chunk of body) this.#told += decoder.decode(chunk, { stream: true });
  }
}
