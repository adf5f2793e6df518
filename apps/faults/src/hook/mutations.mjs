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
 * @property {string} breaks the invariant that must be found broken there
 * @property {string} [storm] which of the storms, where the file has many
 * @property {readonly Replacement[]} replacements
 */

const kafka = 'libs/platform/kafka/src';
const inbox = 'libs/platform/mongo-messaging/src';

/** @type {Readonly<Record<string, Mutation>>} */
export const mutations = {
  'outbox-transaction': {
    what: 'the transaction that state and messages share',
    caughtBy: 'commands of MongoDB fail in every way',
    breaks: 'I1',
    replacements: [
      {
        file: `${inbox}/mongo-outbox.ts`,
        find: 'rawInsert,\n    );',
        replace: '{ ...rawInsert, session: null },\n    );',
      },
    ],
  },
  dedup: {
    what: 'the marks by which repeats are dropped',
    caughtBy: 'every record comes three times, shuffled across keys',
    breaks: 'I2',
    replacements: [
      {
        file: `${inbox}/mongo-inbox-transaction.ts`,
        find: "if (due.length === 0) return { kind: 'repeat' };",
        replace: "if (due.length === 0) due.push('copy', 'reaction');",
      },
    ],
  },
  'coverage-check': {
    what: 'the check that the broker confirmed every partition of a send',
    caughtBy: 'partitions have no leader at the moment of a send',
    breaks: 'I1',
    replacements: [
      {
        file: `${kafka}/kafka-publisher.ts`,
        find: 'if (this.#addressed.size > 0) throw new PartlyConfirmedError([...this.#addressed]);',
        replace: '',
      },
    ],
  },
  'unbroken-runs': {
    what: "the order of an aggregate's rows by sequence, without holes",
    caughtBy: 'clocks-apart',
    breaks: 'I1',
    replacements: [
      {
        file: 'libs/platform/messaging/src/outbox-relay.ts',
        find: 'unbrokenRuns(await this.#rows.read(slots, batchSize, except))',
        replace: 'await this.#rows.read(slots, batchSize, except)',
      },
    ],
  },
  'seat-guard': {
    what: 'the guarded write of the seat plan',
    caughtBy: 'many come for the last seats while others leave and capacities change',
    breaks: 'I4',
    replacements: [
      {
        file: 'apps/registrations/src/seating/persistence/mongo-seat-plans.ts',
        find: 'await saveVersioned(this.#model, { _id: eventId, ...plan });',
        replace:
          'if (plan.version === 0) await saveVersioned(this.#model, { _id: eventId, ...plan });',
      },
    ],
  },
  lease: {
    what: 'the lease by which one relay at a time has a slot',
    caughtBy: 'two-of-each',
    breaks: 'I10',
    replacements: [
      {
        file: 'libs/platform/mongo/src/leases.ts',
        find: '.find({ holder, $expr:',
        replace: '.find({ $expr:',
      },
    ],
  },
  'job-transaction': {
    what: 'the transaction that a job shares with its effect',
    caughtBy: 'jobs',
    breaks: 'I11',
    replacements: [
      {
        file: 'libs/platform/jobs/src/job-runner.ts',
        find: 'await inTransaction(this.#parts.connection, () => this.#run(job));',
        replace: 'await this.#run(job);',
      },
    ],
  },
  'from-beginning': {
    what: 'reading from the beginning by a group that is new',
    caughtBy: 'nothing',
    breaks: 'I8',
    replacements: [
      {
        file: `${kafka}/kafka-server.ts`,
        find: 'fromBeginning: true',
        replace: 'fromBeginning: false',
      },
    ],
  },
  'auto-resolve-off': {
    what: 'offsets that move only past what is handled',
    caughtBy: 'MongoDB is away for longer than anybody waits',
    breaks: 'I9',
    replacements: [
      {
        file: `${kafka}/kafka-server.ts`,
        find: 'eachBatchAutoResolve: false',
        replace: 'eachBatchAutoResolve: true',
      },
    ],
  },
  parking: {
    what: 'the place where a message waits that cannot be handled',
    caughtBy: 'poison',
    breaks: 'I9',
    replacements: [
      {
        file: 'libs/platform/messaging/src/message-processor.ts',
        find: 'await this.#parkFailed(message, detail);',
        replace: '',
      },
    ],
  },
  'stored-answers': {
    what: 'the answers that are kept under idempotency keys',
    caughtBy: 'fifty send the same request at once, and the service dies meanwhile',
    breaks: 'I7',
    replacements: [
      {
        file: `${inbox}/mongo-unit-of-work.ts`,
        find: 'if (request !== undefined) await this.#answers.keep(request, answer);',
        replace: '',
      },
    ],
  },
  'unique-index': {
    what: 'the unique index of external references',
    caughtBy: 'the same person is recorded by several at once',
    breaks: 'I7',
    replacements: [
      {
        file: 'apps/organisations/src/person/persistence/person.schema.ts',
        find: 'unique: true,',
        replace: '',
      },
    ],
  },
};
