import { describe, expect, it } from '@jest/globals';
import { createLogger } from '@regional-events/platform-logging';
import { register } from 'prom-client';
import { CountedSignIns } from './counted-sign-ins.ts';

describe('a sign-in that failed', () => {
  it('is logged with who and from where, and counted', async () => {
    const lines: Record<string, unknown>[] = [];
    const destination = { write: (line: string) => void lines.push(JSON.parse(line)) };
    const reports = new CountedSignIns(createLogger({ name: 'tests', level: 'info', destination }));
    const network = '192.0.2.1';
    reports.failed({ clientId: 'c'.repeat(2_000), network });
    reports.slowedDown();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ level: 'warn', code: 'sign-in-failed', network });
    expect(lines[0]?.['clientId']).toHaveLength(100);
    const figures = await register.getSingleMetricAsString('sign_ins_failed_total');
    expect(figures).toContain('sign_ins_failed_total{reason="wrong"} 1');
    expect(figures).toContain('sign_ins_failed_total{reason="slowed-down"} 1');
  });
});
