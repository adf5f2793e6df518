import type {
  Inbox,
  InboxTransaction,
  InboxVerdict,
  IncomingMessage,
  StreamKey,
  SkipResult,
} from '@regional-events/platform-messaging';

/** The last sequence that was handled, by subject. */
type Marks = Map<string, number>;

/** Marks without a database: what remains is the consumer runtime itself. */
export class MemoryInbox implements Inbox {
  readonly #transaction: InboxTransaction = new MemoryTransaction();

  async transaction(
    _streams: readonly StreamKey[],
    handle: (transaction: InboxTransaction) => Promise<void>,
  ): Promise<void> {
    await handle(this.#transaction);
  }

  parkedStreams(): Promise<readonly StreamKey[]> {
    return Promise.resolve([]);
  }
}

class MemoryTransaction implements InboxTransaction {
  readonly #topics = new Map<string, Marks>();

  judge({ topic, subject, sequence }: IncomingMessage): InboxVerdict {
    const last = this.#marksOf(topic).get(subject) ?? 0;
    if (sequence <= last) return { kind: 'repeat' };
    if (sequence > last + 1) return { kind: 'gap', detail: `after ${last}` };
    return { kind: 'due', due: ['copy', 'reaction'], othersParked: false };
  }

  mark({ topic, subject, sequence }: IncomingMessage): void {
    this.#marksOf(topic).set(subject, sequence);
  }

  #marksOf(topic: string): Marks {
    const known = this.#topics.get(topic);
    if (known !== undefined) return known;
    const made: Marks = new Map();
    this.#topics.set(topic, made);
    return made;
  }

  park(): Promise<void> {
    return refuse();
  }

  nextParked(): Promise<IncomingMessage | undefined> {
    return refuse();
  }

  unpark(): Promise<void> {
    return refuse();
  }

  holding(): Promise<never> {
    return refuse();
  }

  skip(): Promise<SkipResult> {
    return refuse();
  }
}

/** The bench's messages are whole and in order. */
function refuse(): Promise<never> {
  return Promise.reject(new Error('nothing is ever parked in the bench'));
}
