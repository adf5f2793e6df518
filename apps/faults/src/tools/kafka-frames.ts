const SIZE_BYTES = 4;
/** The number of the Produce request in Kafka's protocol. */
export const PRODUCE = 0;

/** Cuts a stream of bytes into the protocol's messages, each with its length in front. */
export class KafkaFrames {
  #rest: Buffer = Buffer.alloc(0);

  /** The messages that are whole now. */
  add(bytes: Buffer): readonly Buffer[] {
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const frames: Buffer[] = [];
    for (let end = this.#endOfFirst(); end <= this.#rest.length; end = this.#endOfFirst()) {
      frames.push(this.#rest.subarray(0, end));
      this.#rest = this.#rest.subarray(end);
    }
    return frames;
  }

  #endOfFirst(): number {
    if (this.#rest.length < SIZE_BYTES) return Number.POSITIVE_INFINITY;
    return SIZE_BYTES + this.#rest.readInt32BE(0);
  }
}

export interface RequestHead {
  readonly apiKey: number;
  readonly correlationId: number;
}

export function headOfRequest(frame: Buffer): RequestHead {
  return { apiKey: frame.readInt16BE(SIZE_BYTES), correlationId: frame.readInt32BE(8) };
}

export function correlationIdOfReply(frame: Buffer): number {
  return frame.readInt32BE(SIZE_BYTES);
}
