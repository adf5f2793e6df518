import { relative } from 'node:path';
import { workspaceRoot } from '../projects.mjs';
import { line, Tally } from './tally.mjs';

/** @typedef {import('@jest/reporters').Reporter} Reporter */

/**
 * One line for each file with its place in the run, the failures at once and again at the end, every skipped test by name, and the sums at the end.
 * @implements {Reporter}
 */
class ProgressReporter {
  #tally = new Tally();
  #files = { done: 0, all: 0 };

  /** @param {import('@jest/reporters').AggregatedResult} results */
  onRunStart(results) {
    this.#files.all = results.numTotalTestSuites;
  }

  /**
   * @param {unknown} _test
   * @param {import('@jest/reporters').TestResult} result
   */
  onTestResult(_test, result) {
    const counts = this.#tally.add({
      ...result,
      testFilePath: relative(workspaceRoot, result.testFilePath),
    });
    this.#files.done += 1;
    const seconds = ((result.perfStats.end - result.perfStats.start) / 1000).toFixed(1);
    const place = `[${this.#files.done}/${this.#files.all}]`;
    const verdict = counts.failed > 0 ? 'FAIL' : 'ok  ';
    print(
      `${place} ${verdict} ${relative(workspaceRoot, result.testFilePath)}  ${line(counts)}  ${seconds} s`,
    );
    if (result.console?.length)
      print(result.console.map(({ type, message }) => `  ${type}: ${message}`).join('\n'));
    if (result.failureMessage) print(result.failureMessage);
  }

  /**
   * @param {unknown} _contexts
   * @param {import('@jest/reporters').AggregatedResult} results
   */
  onRunComplete(_contexts, results) {
    const skipped = this.#tally.skippedTests;
    if (skipped.length > 0)
      print(
        `\nSKIPPED, so nothing is known about:\n${skipped.map((test) => `  ${test}`).join('\n')}`,
      );
    // once more, since whoever reads only the end of a long run should see them
    if (this.#tally.failures.length > 0) print(`\nFAILED:\n${this.#tally.failures.join('\n')}`);
    if (results.wasInterrupted) print('\nThe run was interrupted: not every test ran.');
    print(
      `\nTests by kind:\n${this.#tally
        .linesByKind()
        .map((text) => `  ${text}`)
        .join('\n')}`,
    );
    // Said at the very end of the process, after the servers have been stopped.
    process.once('exit', () => print(line(this.#tally.total)));
  }

  getLastError() {}
}

/**
 * Node writes to terminals, files and (except on Windows) pipes at once, so also while the process ends.
 * @param {string} text
 */
const print = (text) => process.stdout.write(`${text}\n`);

export default ProgressReporter;
