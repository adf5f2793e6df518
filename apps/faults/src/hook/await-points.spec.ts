import { describe, expect, it } from '@jest/globals';
import { awaitPoints, withPoints } from './await-points.mjs';

const source = `
  export class Relay {
    #rows;
    async #move() {
      const rows = await this.#rows.read(await this.slots());
      for await (const row of this.#rows.each()) await send(row);
      await send(rows);
    }
    onRows() { return async () => { await close(); }; }
  }
  export function createWorker() {
    return { stop: async () => { await (server ?? other).close?.().catch(() => undefined); } };
  }
  await new Promise((resolve) => setTimeout(resolve, 1));
`;

const names = awaitPoints(source, 'relay').map(({ name }) => name);

describe('the points of a module', () => {
  it('are named after where they are and what is awaited', () => {
    expect(names).toEqual([
      'relay:Relay.#move/#rows.read',
      'relay:Relay.#move/slots',
      'relay:Relay.#move/#rows.each',
      'relay:Relay.#move/send',
      'relay:Relay.#move/send#2',
      'relay:Relay.onRows/close',
      'relay:createWorker.stop/server|other.close.catch',
      'relay:module/new Promise',
    ]);
  });

  it('are the same again in the instrumented module, which is still one', () => {
    const instrumented = withPoints(source, 'relay', './reached.mjs');
    expect(awaitPoints(instrumented, 'relay')).toHaveLength(names.length);
    expect(instrumented).toContain(
      '($fault.before("relay:Relay.#move/slots"), $fault.after("relay:Relay.#move/slots", await this.slots()))',
    );
    expect(instrumented).toContain(
      'of $fault.each("relay:Relay.#move/#rows.each", this.#rows.each()))',
    );
  });
});
