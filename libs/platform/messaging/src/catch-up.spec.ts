import { describe, expect, it } from '@jest/globals';
import { CatchUp } from './catch-up.ts';
import { StoppedError } from './stopped-error.ts';

/** A processor that handles its parked streams when it is called. */
function slowProcessor() {
  const runs: PromiseWithResolvers<void>[] = [];
  const catchUpAll = () => {
    const run = Promise.withResolvers<void>();
    runs.push(run);
    return run.promise;
  };
  return { runs, processor: { catchUpAll } };
}

const soon = () => new Promise((resolve) => setImmediate(resolve));

describe('going on with parked streams', () => {
  it('begins once more when it is wanted meanwhile: it may have passed what waits since then', async () => {
    const { runs, processor } = slowProcessor();
    const catchUp = new CatchUp(processor, () => undefined);
    catchUp.start();
    catchUp.start();
    catchUp.start();
    expect(runs).toHaveLength(1);
    runs[0]?.resolve();
    await soon();
    expect(runs).toHaveLength(2);
    runs[1]?.resolve();
    await catchUp.over();
    expect(runs).toHaveLength(2);
  });

  it('ends when the processor is stopped, whatever was wanted meanwhile', async () => {
    const { runs, processor } = slowProcessor();
    const catchUp = new CatchUp(processor, () => undefined);
    catchUp.start();
    catchUp.start();
    runs[0]?.reject(new StoppedError());
    await catchUp.over();
    expect(runs).toHaveLength(1);
  });
});
