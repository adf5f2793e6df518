import { failpoint, isGuarded } from '@regional-events/kernel';
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

/** The streams of one transaction. */
export class MongoInboxTransaction implements InboxTransaction {
  readonly #marks: InboxMarks;
  readonly #parked: Model<ParkedDocument>;

  constructor(marks: InboxMarks, parked: Model<ParkedDocument>) {
    this.#marks = marks;
    this.#parked = parked;
  }

  judge(message: IncomingMessage): InboxVerdict {
    const marks = this.#marks.of(message);
    const due: Phase[] = [];
    for (const phase of phases) {
      const verdict = compare(marks[phase], message);
      if (typeof verdict !== 'string') return verdict;
      if (verdict === 'due') due.push(phase);
    }
    if (due.length === 0 && isGuarded('dedup')) return { kind: 'repeat' };
    return { kind: 'due', due: due.length === 0 ? phases : due, othersParked: marks.parked };
  }

  mark(message: IncomingMessage): void {
    this.#marks.advance(message, { sequence: message.sequence, id: message.id });
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
    failpoint('parked.written');
    this.#marks.markParked(message);
  }

  async nextParked(stream: StreamKey): Promise<IncomingMessage | undefined> {
    const parked = await this.#parked
      .findOne({ ...named(stream), sequence: this.#handledUpTo(stream) + 1, ...inOrder })
      .lean<ParkedDocument>();
    return parked === null ? undefined : messageOf(parked);
  }

  async unpark(message: IncomingMessage): Promise<void> {
    await this.#parked.deleteOne({ _id: placeOf(message) });
    failpoint('parked.removed');
    const others = await this.#parked.exists(named(message));
    if (others === null) this.#marks.markNothingParked(message);
  }

  async holding(stream: StreamKey): Promise<Holding | undefined> {
    const first = (await this.#lowest(stream, inOrder)) ?? (await this.#lowest(stream));
    return first && holdingOf(first, this.#handledUpTo(stream));
  }

  async skip(stream: StreamKey): Promise<SkipResult> {
    const lowest = await this.#lowest(stream, inOrder);
    if (lowest === undefined) return this.#skipClash(stream);
    if (lowest.sequence > this.#handledUpTo(stream) + 1) {
      this.#marks.advance(stream, { sequence: lowest.sequence - 1, id: null });
      return 'gap';
    }
    const message = messageOf(lowest);
    this.mark(message);
    await this.unpark(message);
    return 'message';
  }

  /** A message with an id clash can only be given up. */
  async #skipClash(stream: StreamKey): Promise<SkipResult> {
    const clash = await this.#lowest(stream);
    if (clash === undefined) return 'nothing';
    await this.unpark(messageOf(clash));
    failpoint('skip.clash-removed');
    return 'message';
  }

  async #lowest(stream: StreamKey, filter: object = {}): Promise<ParkedDocument | undefined> {
    const lowest = await this.#parked
      .findOne({ ...named(stream), ...filter })
      .sort({ sequence: 1, _id: 1 })
      .lean<ParkedDocument>();
    return lowest ?? undefined;
  }

  #handledUpTo(stream: StreamKey): number {
    return handledUpTo(this.#marks.of(stream));
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
