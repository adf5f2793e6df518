import { describe, expect, it } from '@jest/globals';
import type { IncomingMessage } from './message.ts';
import { MessageProcessor } from './message-processor.ts';
import type { Inbox, InboxTransaction, InboxVerdict } from './ports.ts';

const transaction: Pick<InboxTransaction, keyof InboxTransaction> = {
  judge: () => ({ kind: 'due', due: ['reaction'], othersParked: false }),
  mark: () => undefined,
  park: () => Promise.resolve(),
  holding: () => Promise.resolve(undefined),
  nextParked: () => Promise.resolve(undefined),
  unpark: () => Promise.resolve(),
  skip: () => Promise.resolve('nothing'),
};

/** A database in which whoever writes for several lines at once loses every race. */
function contendedInbox(sizes: number[]): Inbox {
  return {
    parkedLines: () => Promise.resolve([]),
    async transaction(lines, handle) {
      sizes.push(lines.length);
      await handle(transaction);
      while (lines.length > 1) await handle(transaction);
    },
  };
}

function message(sequence: number): IncomingMessage {
  return { type: 'counted', topic: 'topic', subject: `subject ${sequence}` } as IncomingMessage;
}

/** With a handler that always fails, and what became of its message. */
function failing(changes: Partial<InboxTransaction>) {
  const told: string[] = [];
  const line: InboxTransaction = {
    ...transaction,
    park: () => Promise.resolve(void told.push('parked')),
    unpark: () => Promise.resolve(void told.push('left the line')),
    ...changes,
  };
  const processor = new MessageProcessor({
    inbox: {
      parkedLines: () => Promise.resolve([]),
      transaction: (_lines, handle) => handle(line),
    },
    handlers: {
      handlersOf: () => [
        { phase: 'reaction', handle: () => Promise.reject(new Error('not today')) },
      ],
    },
    deadLetters: {
      unreadable: () => Promise.resolve(),
      refused: (_message, detail) => Promise.resolve(void told.push(`dead letter: ${detail}`)),
    },
    isTrouble: () => false,
    watch: { parked: () => void told.push('told'), handled: () => undefined },
  });
  return { processor, told };
}

describe('a message that a handler fails at', () => {
  it('is parked', async () => {
    const { processor, told } = failing({});
    await processor.process([message(1)]);
    expect(told).toEqual(['parked', 'told']);
  });

  it('leaves the line where another worker has handled it since', async () => {
    const due: InboxVerdict = { kind: 'due', due: ['reaction'], othersParked: false };
    // once in its group and three times alone
    const verdicts: InboxVerdict[] = [due, due, due, due, { kind: 'repeat' }];
    const { processor, told } = failing({ judge: () => verdicts.shift() ?? due });
    await processor.process([message(1)]);
    expect(told).toEqual(['left the line']);
    expect(verdicts).toEqual([]);
  });

  it('is a dead letter where even parking fails', async () => {
    const park = () => Promise.reject(new TypeError('no document'));
    const { processor, told } = failing({ park });
    await processor.process([message(1)]);
    const words = 'it cannot be parked: TypeError: no document; before that: Error: not today';
    expect(told).toEqual([`dead letter: ${words}`, 'left the line']);
  });
});

describe('messages that are handled together', () => {
  it('get a transaction each where others come first again and again', async () => {
    const sizes: number[] = [];
    const processor = new MessageProcessor({
      inbox: contendedInbox(sizes),
      handlers: { handlersOf: () => [] },
      deadLetters: { unreadable: () => Promise.resolve(), refused: () => Promise.resolve() },
      isTrouble: () => false,
      watch: { parked: () => undefined, handled: () => undefined },
    });
    await processor.process([message(1), message(2), message(3)]);
    expect(sizes).toEqual([3, 1, 1, 1]);
  });
});
