import { Inject, Injectable } from '@nestjs/common';
import { LOGGER, type Logger } from '@regional-events/platform-logging';
import { Counter } from 'prom-client';
import { SignInReports } from '../use-cases/ports.ts';

const LONGEST_ID = 100;

/** One for the process, as the registry is. `wrong`: no such client with this secret; `slowed-down`: not looked at. */
const failed = new Counter({
  name: 'sign_ins_failed_total',
  help: 'Requests for a token with wrong credentials, or after too many of them',
  labelNames: ['reason'] as const,
});
for (const reason of ['wrong', 'slowed-down']) failed.inc({ reason }, 0);

/** Counts sign-ins that fail, and logs who tried and from where, never with what. */
@Injectable()
export class CountedSignIns implements SignInReports {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  failed({ clientId, network }: { readonly clientId: string; readonly network: string }): void {
    failed.inc({ reason: 'wrong' });
    const who = { clientId: clientId.slice(0, LONGEST_ID), network };
    this.logger.warn({ code: 'sign-in-failed', ...who }, 'a sign-in failed');
  }

  slowedDown(): void {
    failed.inc({ reason: 'slowed-down' });
  }
}
