/**
 * What the suite must notice the lack of: each guard of the message path (libs/kernel/src/failpoint.ts) is taken away once.
 *
 * @typedef {object} Mutation
 * @property {string} what is gone, for people
 * @property {string} caughtBy the scenario that must fail: a file's name without `.faults.spec.ts`, or a storm's
 * @property {string} breaks the invariant that must be found broken there
 */

/** @type {Readonly<Record<Exclude<import('@regional-events/kernel').Guard, 'ascending-ids'>, Mutation>>} */
export const mutations = {
  'outbox-transaction': {
    what: 'the transaction that state and messages share',
    caughtBy: 'commands of MongoDB fail in every way',
    breaks: 'I1',
  },
  dedup: {
    what: 'the marks by which repeats are dropped',
    caughtBy: 'every record comes three times, shuffled across keys',
    breaks: 'I2',
  },
  'coverage-check': {
    what: 'the check that the broker confirmed every partition of a send',
    caughtBy: 'partitions have no leader at the moment of a send',
    breaks: 'I1',
  },
  'unbroken-runs': {
    what: "the order of an aggregate's rows by sequence, without holes",
    caughtBy: 'clocks-apart',
    breaks: 'I1',
  },
  'seat-guard': {
    what: 'the guarded write of the seat plan',
    caughtBy: 'many come for the last seats while others leave and capacities change',
    breaks: 'I4',
  },
  lease: {
    what: 'the lease by which one relay at a time has a slot',
    caughtBy: 'two-of-each',
    breaks: 'I10',
  },
  'job-transaction': {
    what: 'the transaction that a job shares with its effect',
    caughtBy: 'jobs',
    breaks: 'I11',
  },
  'from-beginning': {
    what: 'reading from the beginning by a group that is new',
    caughtBy: 'nothing',
    breaks: 'I8',
  },
  'auto-resolve-off': {
    what: 'offsets that move only past what is handled',
    caughtBy: 'MongoDB is away for longer than anybody waits',
    breaks: 'I9',
  },
  parking: {
    what: 'the place where a message waits that cannot be handled',
    caughtBy: 'poison',
    breaks: 'I9',
  },
  'stored-answers': {
    what: 'the answers that are kept under idempotency keys',
    caughtBy: 'fifty send the same request at once, and the service dies meanwhile',
    breaks: 'I7',
  },
  'unique-index': {
    what: 'the unique index of external references',
    caughtBy: 'the same person is recorded by several at once',
    breaks: 'I7',
  },
};
