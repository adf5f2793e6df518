import { describe, expect, it } from '@jest/globals';
import { createLogger } from '@regional-events/platform-logging';
import { register } from 'prom-client';
import { InvalidClientError, TooManyFailedSignInsError } from '../domain/errors.ts';
import { SignInWatch } from './sign-in-watch.ts';

const here = { clientId: 'client', network: '192.0.2.1' };
const wrong = () => Promise.reject(new InvalidClientError());
const right = () => Promise.resolve('a token');

function watching() {
  const lines: Record<string, unknown>[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line)) };
  const watch = new SignInWatch(createLogger({ name: 'tests', level: 'info', destination }));
  return { watch, lines };
}

describe('a sign-in that fails', () => {
  it('is logged with who and from where, and counted', async () => {
    const { watch, lines } = watching();
    await expect(watch.during(here, wrong)).rejects.toThrow(InvalidClientError);
    expect(lines).toEqual([
      expect.objectContaining({ level: 'warn', code: 'sign-in-failed', ...here }),
    ]);
    expect(await register.getSingleMetricAsString('sign_ins_failed_total')).toContain(
      'sign_ins_failed_total{reason="wrong"} 1',
    );
  });

  it('again and again lets the next one wait before it costs anything, also the right one, but only there', async () => {
    const { watch, lines } = watching();
    for (let count = 0; count < 10; count += 1) {
      await watch.during(here, wrong).catch(() => undefined);
    }
    let asked = 0;
    const count = () => {
      asked += 1;
      return right();
    };
    await expect(watch.during(here, count)).rejects.toThrow(TooManyFailedSignInsError);
    await expect(watch.during(here, count)).rejects.toMatchObject({ retryAfterSeconds: 2 });
    expect(asked).toBe(0);
    expect(lines).toHaveLength(10);
    expect(await watch.during({ ...here, network: '192.0.2.2' }, count)).toBe('a token');
  });

  it('for another reason than its credentials counts for nothing', async () => {
    const { watch, lines } = watching();
    const broken = () => Promise.reject(new Error('the database is away'));
    await expect(watch.during(here, broken)).rejects.toThrow('the database is away');
    expect(lines).toEqual([]);
  });
});
