import type {
  Inbox,
  InboxTurn,
  InboxVerdict,
  IncomingMessage,
  Line,
  SkippedInLine,
} from '@regional-events/platform-messaging';

interface Mark {
  readonly sequence: number;
  readonly id: string;
}

/** Marks without a database: what remains is the consumer runtime itself. */
export class MemoryInbox implements Inbox {
  readonly #marks = new Map<string, Mark>();
  readonly #turn: InboxTurn = new MemoryTurn(this.#marks);

  async transaction(
    _lines: readonly Line[],
    handle: (turn: InboxTurn) => Promise<void>,
  ): Promise<void> {
    await handle(this.#turn);
  }

  parkedLines(): Promise<readonly Line[]> {
    return Promise.resolve([]);
  }
}

class MemoryTurn implements InboxTurn {
  readonly #marks: Map<string, Mark>;

  constructor(marks: Map<string, Mark>) {
    this.#marks = marks;
  }

  judge(message: IncomingMessage): InboxVerdict {
    const last = this.#marks.get(nameOf(message))?.sequence ?? 0;
    if (message.sequence <= last) return { kind: 'repeat' };
    if (message.sequence > last + 1) return { kind: 'gap', detail: `after ${last}` };
    return { kind: 'due', due: ['copy', 'reaction'], othersParked: false };
  }

  mark(message: IncomingMessage): void {
    this.#marks.set(nameOf(message), { sequence: message.sequence, id: message.id });
  }

  park(): Promise<void> {
    return refuse();
  }

  nextInLine(): Promise<IncomingMessage | undefined> {
    return refuse();
  }

  unpark(): Promise<void> {
    return refuse();
  }

  holding(): Promise<never> {
    return refuse();
  }

  skip(): Promise<SkippedInLine> {
    return refuse();
  }
}

function nameOf({ topic, subject }: Line): string {
  return `${topic}/${subject}`;
}

/** The bench's messages are whole and in order. */
function refuse(): Promise<never> {
  return Promise.reject(new Error('nothing is ever parked in the bench'));
}
