import { testKindOf, testKinds } from '../projects.mjs';

/** @typedef {import('../projects.mjs').TestKind} TestKind */
/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {Pick<import('@jest/test-result').AssertionResult, 'fullName' | 'status'> & { failureMessages?: string[] }} Assertion */
/**
 * What the tally reads of jest's result of one file.
 * @typedef {object} FileResult
 * @property {string} testFilePath
 * @property {boolean} [skipped]
 * @property {unknown} [testExecError]
 * @property {string | null} [failureMessage]
 * @property {Assertion[]} testResults
 */

/** Counts tests by kind. A file that could not run counts as one failed test: none of its tests may vanish from the sum. */
export class Tally {
  /** @type {Map<TestKind, Counts>} */
  #byKind = new Map();

  /** @type {string[]} */
  #skippedTests = [];

  /** @type {string[]} */
  #failures = [];

  /** @param {FileResult} file */
  add(file) {
    const kind = testKindOf(file.testFilePath);
    const counts = countsOf(file);
    this.#byKind.set(kind, sum([this.of(kind), counts]));
    this.#skippedTests.push(
      ...file.testResults.filter(isSkipped).map((test) => `${file.testFilePath}: ${test.fullName}`),
    );
    if (counts.failed > 0) this.#failures.push(...failuresOf(file));
    return counts;
  }

  /** @param {TestKind} kind */
  of(kind) {
    return this.#byKind.get(kind) ?? { passed: 0, failed: 0, skipped: 0 };
  }

  get total() {
    return sum([...this.#byKind.values()]);
  }

  /** @returns {readonly string[]} */
  get skippedTests() {
    return this.#skippedTests;
  }

  /**
   * Each failed test with the beginning of what it said.
   * @returns {readonly string[]}
   */
  get failures() {
    return this.#failures;
  }

  /** One line for each kind that ran. */
  linesByKind() {
    const kinds = testKinds.filter((kind) => this.#byKind.has(kind));
    const width = Math.max(...kinds.map(({ length }) => length)) + 1;
    return kinds.map((kind) => `${kind.padEnd(width)}${line(this.of(kind))}`);
  }
}

/** @param {FileResult} file */
function countsOf(file) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const test of file.testResults) {
    if (isSkipped(test)) counts.skipped += 1;
    else if (test.status === 'passed') counts.passed += 1;
    else counts.failed += 1;
  }
  const broken = Boolean(file.testExecError ?? file.failureMessage);
  return broken && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

const LINES_OF_A_FAILURE = 12;

/** @param {FileResult} file */
function failuresOf(file) {
  const failed = file.testResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return [`${file.testFilePath}\n${beginning(file.failureMessage ?? '')}`];
  return failed.map(
    ({ fullName, failureMessages = [] }) =>
      `${file.testFilePath}: ${fullName}\n${beginning(failureMessages.join('\n'))}`,
  );
}

/** @param {string} text */
const beginning = (text) =>
  text
    .trim()
    .split('\n')
    .slice(0, LINES_OF_A_FAILURE)
    .map((words) => `  ${words}`)
    .join('\n');

/** @param {Assertion} test */
const isSkipped = (test) => ['pending', 'todo', 'disabled', 'skipped'].includes(test.status);

/** @param {readonly Counts[]} all */
const sum = (all) =>
  all.reduce(
    (a, b) => ({
      passed: a.passed + b.passed,
      failed: a.failed + b.failed,
      skipped: a.skipped + b.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/**
 * The line that ends every run: `N passed, N failed`, and `, N skipped` where there are any.
 * @param {Counts} counts
 */
export const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

/**
 * Reads such a line back from the end of what a test run printed.
 * @param {string} output
 * @returns {Counts | undefined}
 */
export function lastCounts(output) {
  const found = [...output.matchAll(/^(\d+) passed, (\d+) failed(?:, (\d+) skipped)?$/gm)].at(-1);
  return (
    found && { passed: Number(found[1]), failed: Number(found[2]), skipped: Number(found[3] ?? 0) }
  );
}
