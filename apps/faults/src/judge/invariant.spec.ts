import { describe, expect, it } from '@jest/globals';
import { demand, Findings, InvariantViolated } from './invariant.ts';

const thrownBy = (findings: Findings): unknown => {
  try {
    findings.throwIfAny();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe('what a run finds broken', () => {
  it('is nothing when every promise was kept', async () => {
    const findings = new Findings();
    await findings.add(() => demand('I1', []));
    expect(thrownBy(findings)).toBeUndefined();
  });

  it('is told in full: a promise that was broken hides none after it', async () => {
    const findings = new Findings();
    await findings.add(() => demand('I8', ['a group lags']));
    await findings.add(() => demand('I4', ['eleven seated for ten seats']));
    const error = thrownBy(findings);
    expect(error).toBeInstanceOf(InvariantViolated);
    expect(String(error)).toMatch(
      /^InvariantViolated: invariant I8: .*\n {2}a group lags\ninvariant I4: /,
    );
    expect(String(error)).toContain('eleven seated');
  });

  it('is told before what failed otherwise, which is no excuse where every promise was kept', async () => {
    const broken = (): never => {
      throw new TypeError('no such collection');
    };
    const findings = new Findings();
    await findings.add(broken);
    await findings.add(() => demand('I1', []));
    expect(String(thrownBy(findings))).toBe('TypeError: no such collection');
    await findings.add(() => demand('I2', ['no effect']));
    expect(String(thrownBy(findings))).toContain('invariant I2');
  });
});
