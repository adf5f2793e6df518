import { describe, expect, it } from '@jest/globals';
import { createLogger } from '@regional-events/platform-logging';
import type { ChainWalk } from '@regional-events/platform-messaging';
import { register } from 'prom-client';
import { CheckAuditChain } from './check-audit-chain.ts';

const logger = createLogger({ name: 'test', level: 'silent' });

/** A job over a chain that is found to be like this. */
function jobOver(found: Partial<ChainWalk>): CheckAuditChain {
  const walk = { blocks: 3, records: 9, hash: 'a', brokenAt: null, complete: true, ...found };
  const walkOn = () => Promise.resolve(walk);
  return new CheckAuditChain({ find: () => Promise.resolve([]), walk: walkOn, walkOn }, logger);
}

async function gauge(): Promise<number | undefined> {
  const metric = await register.getSingleMetric('audit_chain_broken')?.get();
  return metric?.values[0]?.value;
}

describe('the nightly walk along the audit chain', () => {
  it('raises a figure where a block does not fit, and lowers it once all do', async () => {
    expect(await jobOver({ brokenAt: 4 }).run()).toBe('done');
    expect(await gauge()).toBe(1);
    expect(await jobOver({}).run()).toBe('done');
    expect(await gauge()).toBe(0);
  });

  it('goes on in another transaction where the chain is long', async () => {
    expect(await jobOver({ complete: false }).run()).toBe('unfinished');
  });
});
