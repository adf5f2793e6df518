import { describe, expect, it } from '@jest/globals';
import type { IncomingMessage } from './message.ts';
import { MessageProcessor } from './message-processor.ts';
import type { Inbox, InboxTurn } from './ports.ts';

const turn: InboxTurn = {
  judge: () => ({ kind: 'due', due: ['reaction'], othersParked: false }),
  mark: () => undefined,
  park: () => Promise.resolve(),
  holding: () => Promise.resolve(undefined),
  nextInLine: () => Promise.resolve(undefined),
  unpark: () => Promise.resolve(),
  skip: () => Promise.resolve('nothing'),
};

/** A database in which whoever writes for several lines at once loses every race. */
function contendedInbox(sizes: number[]): Inbox {
  return {
    parkedLines: () => Promise.resolve([]),
    async transaction(lines, handle) {
      sizes.push(lines.length);
      await handle(turn);
      while (lines.length > 1) await handle(turn);
    },
  };
}

function message(sequence: number): IncomingMessage {
  return { type: 'counted', topic: 'topic', subject: `subject ${sequence}` } as IncomingMessage;
}

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
