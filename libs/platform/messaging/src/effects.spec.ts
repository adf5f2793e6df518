import { describe, expect, it } from '@jest/globals';
import { Effects } from './effects.ts';
import type { IncomingMessage } from './message.ts';
import type { EffectHandler } from './processor-parts.ts';

const message = (type: string, sequence: number) => ({ type, sequence }) as IncomingMessage;

function setUp() {
  const seen: string[] = [];
  const noted: number[] = [];
  const handler = (name: string, together?: symbol): EffectHandler => ({
    together,
    handle: async (messages) => {
      seen.push(`${name} ${messages.map(({ sequence }) => sequence).join(',')}`);
    },
  });
  const together = Symbol('together');
  // as the same method is given for each of its types
  const feed = () => handler('feed', together);
  const handlers: Record<string, readonly EffectHandler[]> = {
    added: [feed()],
    changed: [feed()],
    revoked: [feed(), handler('note')],
  };
  const watch = {
    parked: () => undefined,
    handled: ({ sequence }: IncomingMessage) => void noted.push(sequence),
  };
  const table = { handlersOf: (type: string) => handlers[type] ?? [] };
  return { effects: { handlers: table, watch }, seen, noted };
}

describe('the effects of a transaction', () => {
  it('are gathered over types and aggregates for a handler that takes many', async () => {
    const { effects, seen, noted } = setUp();
    const run = new Effects(effects);
    await run.of(message('added', 1), ['copy']);
    await run.of(message('changed', 2), ['copy']);
    expect(seen).toEqual([]);
    await run.end();
    expect(seen).toEqual(['feed 1,2']);
    expect(noted).toEqual([1, 2]);
  });

  it('come before those of another handler for the same or a later message', async () => {
    const { effects, seen } = setUp();
    const run = new Effects(effects);
    await run.of(message('added', 1), ['copy']);
    await run.of(message('revoked', 2), ['copy']);
    await run.of(message('added', 3), ['copy']);
    await run.end();
    expect(seen).toEqual(['feed 1,2', 'note 2', 'feed 3']);
  });

  it('are given one by one when it has to be known whose fails', async () => {
    const { effects, seen } = setUp();
    const begun: number[] = [];
    const begin = (messages: readonly IncomingMessage[]) =>
      void begun.push(...messages.map(({ sequence }) => sequence));
    const run = new Effects({ ...effects, oneByOne: true, begin });
    await run.of(message('added', 1), ['copy']);
    await run.of(message('added', 2), ['copy']);
    await run.end();
    expect(seen).toEqual(['feed 1', 'feed 2']);
    expect(begun).toEqual([1, 2]);
  });

  it('are none for a message that nobody handles, which counts as handled', async () => {
    const { effects, seen, noted } = setUp();
    const run = new Effects(effects);
    await run.of(message('unknown', 1), ['copy', 'reaction']);
    await run.end();
    expect(seen).toEqual([]);
    expect(noted).toEqual([1]);
  });
});
