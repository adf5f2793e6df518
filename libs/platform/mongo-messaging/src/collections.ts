import { auditCollections } from '@regional-events/platform-audit';
import { MIGRATIONS, type CollectionDefinition } from '@regional-events/platform-mongo';

export const OUTBOX = 'outbox';
export const OUTBOX_LEASES = 'outbox_leases';
export const INBOX_MARKS = 'inbox_marks';
export const PARKED_MESSAGES = 'parked_messages';
export const DEAD_LETTERS = 'dead_letters';
export const ANSWERS = 'idempotency_answers';
export const WORKER_STATUS = 'worker_status';
export const OPERATOR_ACTIONS = 'operator_actions';

const ANSWERS_KEPT_SECONDS = 24 * 60 * 60;

/** The collections that messaging needs in each service's database. */
export const messagingCollections: readonly CollectionDefinition[] = [
  { name: OUTBOX },
  { name: OUTBOX_LEASES },
  {
    name: INBOX_MARKS,
    indexes: [{ key: { parked: 1, _id: 1 }, partialFilterExpression: { parked: true } }],
  },
  {
    name: PARKED_MESSAGES,
    indexes: [{ key: { topic: 1, subject: 1, sequence: 1 } }, { key: { reason: 1 } }],
  },
  { name: DEAD_LETTERS, indexes: [{ key: { at: 1 } }] },
  { name: ANSWERS, indexes: [{ key: { at: 1 }, expireAfterSeconds: ANSWERS_KEPT_SECONDS }] },
  { name: WORKER_STATUS },
  ...auditCollections,
  {
    name: OPERATOR_ACTIONS,
    indexes: [{ key: { state: 1, _id: 1 } }, { key: { target: 1, kind: 1 } }],
  },
];

/** Written outside transactions by relay, leases and worker, never by a command. */
export const writtenOutsideTransactions: readonly string[] = [
  `${OUTBOX}.delete`,
  OUTBOX_LEASES,
  DEAD_LETTERS,
  WORKER_STATUS,
  `${OPERATOR_ACTIONS}.findAndModify`,
  `${OPERATOR_ACTIONS}.update`,
  MIGRATIONS,
];
