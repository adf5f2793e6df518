import type {
  Holding,
  InboxTransaction,
  InboxVerdict,
  IncomingMessage,
  StreamKey,
  ParkedMessage,
  Phase,
  SkipResult,
} from '@regional-events/platform-messaging';
import type { Model } from 'mongoose';
import { phases, placeOf, type InboxMarks } from './inbox-marks.ts';
import { handledUpTo, holdingOf } from './holding.ts';
import type { Mark, ParkedDocument } from './message-documents.ts';

/** One transaction's view of its lines. */
export class MongoInboxTransaction implements InboxTransaction {
  readonly #book: InboxMarks;
  readonly #parked: Model<ParkedDocument>;

  constructor(book: InboxMarks, parked: Model<ParkedDocument>) {
    this.#book = book;
    this.#parked = parked;
  }

  judge(message: IncomingMessage): InboxVerdict {
    const page = this.#book.of(message);
    const due: Phase[] = [];
    for (const phase of phases) {
      const verdict = compare(page[phase], message);
      if (typeof verdict !== 'string') return verdict;
      if (verdict === 'due') due.push(phase);
    }
    if (due.length === 0) return { kind: 'repeat' };
    return { kind: 'due', due, othersParked: page.parked };
  }

  mark(message: IncomingMessage): void {
    this.#book.advance(message, { sequence: message.sequence, id: message.id });
  }

  async park({ message, reason, detail }: ParkedMessage): Promise<void> {
    const { id: messageId, ...rest } = message;
    await this.#parked.updateOne(
      { _id: placeOf(message) },
      {
        $set: { ...rest, messageId, reason, detail },
        $setOnInsert: { parkedAt: new Date() },
        $inc: { times: 1 },
      },
      { upsert: true },
    );
    this.#book.markParked(message);
  }

  async nextParked(line: StreamKey): Promise<IncomingMessage | undefined> {
    const parked = await this.#parked
      .findOne({ ...named(line), sequence: this.#handledUpTo(line) + 1, ...inOrder })
      .lean<ParkedDocument>();
    return parked === null ? undefined : messageOf(parked);
  }

  async unpark(message: IncomingMessage): Promise<void> {
    await this.#parked.deleteOne({ _id: placeOf(message) });
    const others = await this.#parked.exists(named(message));
    if (others === null) this.#book.markNothingParked(message);
  }

  async holding(line: StreamKey): Promise<Holding | undefined> {
    const first = (await this.#lowest(line, inOrder)) ?? (await this.#lowest(line));
    return first && holdingOf(first, this.#handledUpTo(line));
  }

  async skip(line: StreamKey): Promise<SkipResult> {
    const lowest = await this.#lowest(line, inOrder);
    if (lowest === undefined) return this.#skipClash(line);
    if (lowest.sequence > this.#handledUpTo(line) + 1) {
      this.#book.advance(line, { sequence: lowest.sequence - 1, id: null });
      return 'gap';
    }
    const message = messageOf(lowest);
    this.mark(message);
    await this.unpark(message);
    return 'message';
  }

  /** A message whose place was taken by another can only be given up. */
  async #skipClash(line: StreamKey): Promise<SkipResult> {
    const clash = await this.#lowest(line);
    if (clash === undefined) return 'nothing';
    await this.unpark(messageOf(clash));
    return 'message';
  }

  async #lowest(line: StreamKey, filter: object = {}): Promise<ParkedDocument | undefined> {
    const lowest = await this.#parked
      .findOne({ ...named(line), ...filter })
      .sort({ sequence: 1, _id: 1 })
      .lean<ParkedDocument>();
    return lowest ?? undefined;
  }

  #handledUpTo(line: StreamKey): number {
    return handledUpTo(this.#book.of(line));
  }
}

const inOrder = { reason: { $ne: 'id-clash' } };

function named({ topic, subject }: StreamKey): StreamKey {
  return { topic, subject };
}

function messageOf(parked: ParkedDocument): IncomingMessage {
  const { _id, messageId, reason, detail, parkedAt, times, ...message } = parked;
  return { id: messageId, ...message };
}

function compare(mark: Mark | null, message: IncomingMessage): 'due' | 'done' | InboxVerdict {
  const last = mark?.sequence ?? 0;
  if (message.sequence > last + 1) {
    return { kind: 'gap', detail: `sequence ${message.sequence} after ${last}` };
  }
  if (message.sequence === last + 1) return 'due';
  const takenBy = mark?.id ?? message.id;
  if (message.sequence === last && takenBy !== message.id) {
    return { kind: 'id-clash', detail: `sequence ${last} was taken by ${takenBy}` };
  }
  return 'done';
}
