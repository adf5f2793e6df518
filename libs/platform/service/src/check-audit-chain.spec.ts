import { describe, expect, it } from '@jest/globals';
import { createLogger } from '@regional-events/platform-logging';
import type { ChainReport } from '@regional-events/platform-messaging';
import { register } from 'prom-client';
import { CheckAuditChain } from './check-audit-chain.ts';

async function gaugeAfter(brokenAt: number | null): Promise<number | undefined> {
  const report: ChainReport = { blocks: 3, records: 9, hash: 'a', brokenAt };
  const trail = { check: () => Promise.resolve(report), find: () => Promise.resolve([]) };
  const logger = createLogger({ name: 'test', level: 'silent' });
  expect(await new CheckAuditChain(trail, logger).run()).toBe('done');
  const metric = await register.getSingleMetric('audit_chain_broken')?.get();
  return metric?.values[0]?.value;
}

describe('the nightly walk along the audit chain', () => {
  it('raises a figure where a block does not fit, and lowers it once all do', async () => {
    expect(await gaugeAfter(2)).toBe(1);
    expect(await gaugeAfter(null)).toBe(0);
  });
});
