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

/** A database where a transaction about several streams conflicts every time. */
function contendedInbox(sizes: number[]): Inbox {
  return {
    parkedStreams: () => Promise.resolve([]),
    async transaction(streams, handle) {
      sizes.push(streams.length);
      await handle(transaction);
      while (streams.length > 1) await handle(transaction);
    },
  };
}

function message(sequence: number): IncomingMessage {
  return { type: 'counted', topic: 'topic', subject: `subject ${sequence}` } as IncomingMessage;
}

/** A processor whose handler always fails, with a log of what became of its message. */
function failing(changes: Partial<InboxTransaction>) {
  const noted: string[] = [];
  const recording: InboxTransaction = {
    ...transaction,
    park: () => Promise.resolve(void noted.push('parked')),
    unpark: () => Promise.resolve(void noted.push('left the stream')),
    ...changes,
  };
  const processor = new MessageProcessor({
    inbox: {
      parkedStreams: () => Promise.resolve([]),
      transaction: (_streams, handle) => handle(recording),
    },
    handlers: {
      handlersOf: () => [
        { phase: 'reaction', handle: () => Promise.reject(new Error('not today')) },
      ],
    },
    deadLetters: {
      unreadable: () => Promise.resolve(),
      refused: (_message, detail) => Promise.resolve(void noted.push(`dead letter: ${detail}`)),
    },
    isTrouble: () => false,
    watch: { parked: () => void noted.push('told'), handled: () => undefined },
  });
  return { processor, noted };
}

describe('a message that a handler fails at', () => {
  it('is parked', async () => {
    const { processor, noted } = failing({});
    await processor.process([message(1)]);
    expect(noted).toEqual(['parked', 'told']);
  });

  it('leaves the stream where another worker has handled it since', async () => {
    const due: InboxVerdict = { kind: 'due', due: ['reaction'], othersParked: false };
    // once in its group and three times alone
    const verdicts: InboxVerdict[] = [due, due, due, due, { kind: 'repeat' }];
    const { processor, noted } = failing({ judge: () => verdicts.shift() ?? due });
    await processor.process([message(1)]);
    expect(noted).toEqual(['left the stream']);
    expect(verdicts).toEqual([]);
  });

  it('is a dead letter where even parking fails', async () => {
    const park = () => Promise.reject(new TypeError('no document'));
    const { processor, noted } = failing({ park });
    await processor.process([message(1)]);
    const words = 'it cannot be parked: TypeError: no document; before that: Error: not today';
    expect(noted).toEqual([`dead letter: ${words}`, 'left the stream']);
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
