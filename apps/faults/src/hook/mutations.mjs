/**
 * What the suite must notice the lack of: each mutation takes one guard away.
 *
 * @typedef {object} Replacement
 * @property {string} file of the workspace
 * @property {string} find text of the source that stands there exactly once
 * @property {string} replace
 *
 * @typedef {object} Mutation
 * @property {string} what is gone, for people
 * @property {string} caughtBy the scenario that must fail: its file's name without `.faults.spec.ts`
 * @property {string} [storm] which of the storms, where the file has many
 * @property {readonly Replacement[]} replacements
 */

/** @type {Readonly<Record<string, Mutation>>} */
export const mutations = {
  'coverage-check': {
    what: 'the check that the broker confirmed every partition of a send',
    caughtBy: 'storms',
    replacements: [
      {
        file: 'libs/platform/kafka/src/kafka-publisher.ts',
        find: 'if (this.#addressed.size > 0) throw new PartlyConfirmedError([...this.#addressed]);',
        replace: '',
      },
    ],
  },
};
