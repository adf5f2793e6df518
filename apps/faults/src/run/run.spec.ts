import { describe, expect, it } from '@jest/globals';
import { judged, violatedInvariants } from './run-mutations.mjs';
import { mutations } from '../hook/mutations.mjs';
import { allScenarios, scenarioFiles, scenariosNamed } from './scenarios.mjs';

describe('a run of the fault suite', () => {
  it('knows its scenarios, and the short part is some of them', () => {
    const all = allScenarios();
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(scenarioFiles(true).length).toBeGreaterThan(0);
    expect(scenarioFiles(false).length).toBeGreaterThan(scenarioFiles(true).length);
    expect(() => scenariosNamed(['storms', 'sun'])).toThrow('no such scenario: sun;');
  });

  it.each(Object.entries(mutations))('has the scenario that must notice %s', (_, { caughtBy }) => {
    expect(scenariosNamed([caughtBy])).toHaveLength(1);
  });

  it('counts a mutation as caught by the message of an error, never by words around it', () => {
    const output = [
      '  ● a storm › keeps invariant I4',
      '    InvariantViolated: invariant I2: one effect per group and message; but',
      '    Timeout: nothing about invariant I3',
    ];
    expect(violatedInvariants(output.join('\n'))).toEqual(['I2']);
    expect(violatedInvariants('    invariant I1: every committed message; but\n')).toEqual(['I1']);
    expect(violatedInvariants('    Error: not within 30000 ms')).toEqual([]);
  });

  it('counts it only by the promise that the guard keeps', () => {
    const mutation = { what: 'the marks', caughtBy: 'storms', breaks: 'I2' };
    const failed = (invariant: string) => ({
      passed: false,
      timedOut: false,
      output: `InvariantViolated: invariant I8: no lag; but\n  one\ninvariant ${invariant}: and`,
    });
    expect(judged(failed('I2'), true, mutation)).toEqual({
      caught: true,
      verdict: 'caught by I2, I8',
    });
    expect(judged(failed('I3'), true, mutation).caught).toBe(false);
    expect(judged({ ...failed('I2'), passed: true }, true, mutation).caught).toBe(false);
    expect(judged(failed('I2'), false, mutation).caught).toBe(false);
  });
});
