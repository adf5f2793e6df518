import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { Message } from './message.ts';
import { OutboxRelay, unbrokenRuns } from './outbox-relay.ts';
import { failsWhen, message, namesOf, RelayFixture } from './testing/relay-fixture.ts';

const messagesOfA = (count: number) =>
  Array.from({ length: count }, (_, index) => message('a', index + 1));

interface Run {
  readonly relay: OutboxRelay;
  readonly published: string[];
  readonly troubles: string[];
}

function startRelay(around: RelayFixture, batchSize = 2, more = {}): Run {
  const published: string[] = [];
  const troubles: string[] = [];
  const watch = {
    published: (messages: readonly Message[]) => void published.push(namesOf(messages)),
    trouble: (error: unknown) => void troubles.push(String(error)),
  };
  const options = { pollMs: 2, paceMs: 0, retryMs: [1, 2], batchSize, ...more } as const;
  const relay = new OutboxRelay(around, around, watch, options);
  relay.start();
  return { relay, published, troubles };
}

async function until(reached: () => boolean): Promise<void> {
  while (!reached()) await pause(1);
}

async function drained(around: RelayFixture, batchSize = 2): Promise<Run> {
  const run = startRelay(around, batchSize);
  await until(() => around.rows.length === 0);
  await run.relay.stop();
  return run;
}

describe('unbroken runs', () => {
  it('keep each aggregate in its order, whatever the order of the rows', () => {
    const [a1, a2, b1] = [message('a', 1), message('a', 2), message('b', 1)];
    expect(
      unbrokenRuns([a2, b1, a1]).map(({ subject, sequence }) => `${subject}${sequence}`),
    ).toEqual(['a1', 'a2', 'b1']);
  });

  it('end before a hole, so that nothing overtakes what is missing', () => {
    const rows = [message('a', 4), message('a', 5), message('a', 7)];
    expect(unbrokenRuns(rows).map(({ sequence }) => sequence)).toEqual([4, 5]);
  });
});

describe('the relay', () => {
  it('repeats the same batch after a failure and removes rows only once it is confirmed', async () => {
    const around = new RelayFixture(messagesOfA(3));
    around.onSend = (nth) => failsWhen(nth <= 2, 'reply lost');
    const { troubles } = await drained(around);
    expect(around.sends()).toEqual(['send a1 a2', 'send a1 a2', 'send a1 a2', 'send a3']);
    const firstRemoval = around.steps.findIndex((step) => step.startsWith('remove'));
    expect(firstRemoval).toBeGreaterThan(around.steps.indexOf('sent a1 a2'));
    expect(troubles).toEqual(['Error: reply lost', 'Error: reply lost']);
  });

  it('repeats the same batch although rows have come meanwhile that would be read before it', async () => {
    const around = new RelayFixture(messagesOfA(2));
    around.onSend = (nth) => {
      if (nth === 1) around.rows = [message('b', 1), ...around.rows];
      return failsWhen(nth === 1, 'reply lost');
    };
    await drained(around);
    expect(around.sends()).toEqual(['send a1 a2', 'send a1 a2', 'send b1']);
  });

  it('removes one batch and reads another while a third is sent', async () => {
    const around = new RelayFixture(messagesOfA(6));
    const { promise: confirmed, resolve: confirm } = Promise.withResolvers<void>();
    around.onSend = (nth) => (nth === 2 ? confirmed : undefined);
    const { relay, published } = startRelay(around);
    await until(
      () => around.steps.includes('removed a1 a2') && around.steps.includes('read a5 a6'),
    );
    expect(around.steps).not.toContain('sent a3 a4');
    expect(published).toEqual(['a1 a2']);
    confirm();
    await until(() => around.rows.length === 0);
    await relay.stop();
    expect(around.sends()).toEqual(['send a1 a2', 'send a3 a4', 'send a5 a6']);
    expect(published).toEqual(['a1 a2', 'a3 a4', 'a5 a6']);
  });

  it('never sends again what is sent and not yet removed, however often the removal fails', async () => {
    const around = new RelayFixture(messagesOfA(7));
    around.onRemove = (nth) => failsWhen(nth <= 4, 'database away');
    const { published } = await drained(around);
    expect(around.sends()).toEqual(['send a1 a2', 'send a3 a4', 'send a5 a6', 'send a7']);
    expect(published.join(' ')).toBe('a1 a2 a3 a4 a5 a6 a7');
  });

  it('sends the first message at once, and together what comes before its pace lets it read again', async () => {
    const around = new RelayFixture(messagesOfA(1));
    const later = [message('a', 2), message('a', 3)];
    const paceMs = 1_000;
    const began = performance.now();
    around.onSend = () => void (around.rows = [...around.rows, ...later.splice(0, 1)]);
    const { relay } = startRelay(around, 10, { paceMs });
    await until(() => around.sends().length === 1);
    expect(performance.now() - began).toBeLessThan(paceMs);
    around.rows = [...around.rows, ...later.splice(0)];
    await until(() => around.rows.length === 0);
    await relay.stop();
    expect(around.sends()).toEqual(['send a1', 'send a2 a3']);
  });

  it('removes small batches together once the first of them is old enough', async () => {
    const around = new RelayFixture(messagesOfA(1));
    const later = [message('a', 2), message('a', 3)];
    around.onSend = () => void (around.rows = [...around.rows, ...later.splice(0, 1)]);
    const { relay, published } = startRelay(around, 20, { removeMs: 300 });
    await until(() => around.rows.length === 0);
    await relay.stop();
    expect(around.sends()).toEqual(['send a1', 'send a2', 'send a3']);
    expect(published).toEqual(['a1 a2 a3']);
  });

  it('does not go on sending while nothing can be removed', async () => {
    const around = new RelayFixture(messagesOfA(20));
    around.onRemove = () => failsWhen(true, 'database away');
    const { relay, troubles } = startRelay(around);
    await until(() => troubles.length >= 6);
    await relay.stop();
    expect(around.sends()).toEqual(['send a1 a2', 'send a3 a4']);
  });

  it('looks at its slots before each send, also before one that repeats', async () => {
    const around = new RelayFixture(messagesOfA(5));
    around.onSend = (nth) => failsWhen(nth === 2, 'reply lost');
    await drained(around);
    const order = around.steps.filter((step) => step === 'hold' || step.startsWith('send '));
    const unseen = order.filter((step, index) => step !== 'hold' && order[index - 1] !== 'hold');
    expect(unseen).toEqual([]);
    expect(around.sends()).toHaveLength(4);
  });

  it('sends nothing of what it has read once another holds the slot', async () => {
    const around = new RelayFixture(messagesOfA(4));
    around.onSend = (nth) => {
      if (nth === 1) around.slots = [];
    };
    const { relay, published } = startRelay(around);
    await until(() => around.steps.includes('removed a1 a2'));
    await pause(10);
    expect(around.steps).toContain('read a3 a4');
    expect(around.sends()).toEqual(['send a1 a2']);
    // the other relay has sent one row; the rest is read again
    around.rows = around.rows.slice(1);
    around.slots = [0];
    await until(() => around.rows.length === 0);
    await relay.stop();
    expect(around.sends()).toEqual(['send a1 a2', 'send a4']);
    expect(published).toEqual(['a1 a2', 'a4']);
  });

  it('does not repeat a failed batch once another holds the slot', async () => {
    const around = new RelayFixture(messagesOfA(4));
    around.onSend = (nth) => {
      around.slots = [];
      return failsWhen(nth === 1, 'reply lost');
    };
    const { relay } = startRelay(around);
    await until(() => around.steps.filter((step) => step === 'hold').length > 5);
    await relay.stop();
    expect(around.sends()).toEqual(['send a1 a2']);
    expect(around.rows).toHaveLength(4);
  });

  it('keeps the order of every aggregate through failures of all kinds while rows come', async () => {
    const waiting = ['a', 'b', 'c'].flatMap((subject) =>
      Array.from({ length: 30 }, (_, index) => message(subject, index + 1)),
    );
    // three streams interleaved, five rows at a time
    waiting.sort((one, other) => one.sequence - other.sequence);
    const around = new RelayFixture(waiting.splice(0, 5));
    const comes = () => (around.rows = [...around.rows, ...waiting.splice(0, 5)]);
    const seen: string[] = [];
    around.onSend = (nth) => {
      seen.push(...(around.sends().at(-1)?.split(' ').slice(1) ?? []));
      comes();
      return failsWhen(nth % 3 === 0, 'reply lost');
    };
    around.onRemove = (nth) => {
      comes();
      return failsWhen(nth % 4 === 0, 'database away');
    };
    const { relay } = startRelay(around, 4);
    await until(() => around.rows.length === 0 && waiting.length === 0);
    await relay.stop();
    const first = [...new Set(seen)];
    expect(first).toHaveLength(90);
    for (const subject of ['a', 'b', 'c']) {
      const ofSubject = first.filter((name) => name.startsWith(subject));
      expect(ofSubject).toEqual(ofSubject.map((_, index) => `${subject}${index + 1}`));
    }
  });

  it('removes what was sent before it ends, and sends nothing more', async () => {
    const around = new RelayFixture(messagesOfA(6));
    const run: { stopped?: Promise<void> } = {};
    around.onSend = () => {
      run.stopped ??= relay.stop();
    };
    const { relay } = startRelay(around);
    await until(() => run.stopped !== undefined);
    await run.stopped;
    expect(around.sends()).toEqual(['send a1 a2']);
    expect(namesOf(around.rows)).toBe('a3 a4 a5 a6');
  });
});
