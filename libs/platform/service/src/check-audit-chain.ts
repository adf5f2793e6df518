import { REGION_TIME_ZONE } from '@regional-events/kernel';
import type { Logger } from '@regional-events/platform-logging';
import type { AuditTrail, JobHandler, JobOutcome } from '@regional-events/platform-messaging';
import { Gauge } from 'prom-client';

const broken = new Gauge({
  name: 'audit_chain_broken',
  help: 'Whether the last nightly walk along the audit chain found a block that does not fit: 1 or 0',
});

/** Walks along the audit chain each night, a stretch in each transaction. The last hash goes to the log, where it outlives a cut end of the chain. */
export class CheckAuditChain implements JobHandler {
  readonly kind = 'check-audit-chain';
  readonly daily = { time: '03:40', timeZone: REGION_TIME_ZONE };

  constructor(
    private readonly trail: AuditTrail,
    private readonly logger: Logger,
  ) {}

  async run(): Promise<JobOutcome> {
    const walk = await this.trail.walkOn();
    if (!walk.complete) return 'unfinished';
    const facts = { code: 'audit-chain', ...walk };
    if (walk.brokenAt === null) this.logger.info(facts, 'the audit chain is whole');
    else this.logger.error(facts, 'audit records were removed or changed');
    broken.set(walk.brokenAt === null ? 0 : 1);
    return 'done';
  }
}
