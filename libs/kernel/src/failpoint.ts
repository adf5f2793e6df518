/**
 * Places between two steps of a message's way, each at the border of a commit, a send or an acknowledgement: the fault suite
 * ends a process at each of them in turn. `apps/faults/src/points/points.ts` says what brings a process there.
 */
export const failpoints = [
  'command.messages-written',
  'command.answer-written',
  'command.committed',
  'relay.slots-due',
  'relay.slots-held',
  'relay.rows-read',
  'relay.producer-connected',
  'relay.before-send',
  'relay.batch-confirmed',
  'relay.before-removal',
  'relay.rows-removed',
  'relay.send-failed',
  'relay.retry-waits',
  'relay.last-rows-removed',
  'relay.slots-released',
  'relay.producer-closed',
  'inbox.marks-read',
  'inbox.handler-ran',
  'inbox.message-handled',
  'inbox.marks-written',
  'inbox.committed',
  'parked.written',
  'parked.removed',
  'catch-up.stream-due',
  'catch-up.message-found',
  'catch-up.effects-done',
  'catch-up.committed',
  'catch-up.failed',
  'catch-up.stream-tried',
  'catch-up.all-tried',
  'failure.among-many',
  'failure.alone',
  'failure.parked',
  'refused.buried',
  'refused.unparked',
  'unreadable.buried',
  'dead-letter.before-store',
  'dead-letter.stored',
  'dead-letter.sent',
  'dead-letter.producer-closed',
  'batch.handled',
  'offsets.before-commit',
  'offsets.committed',
  'offsets.last-committed',
  'consumer.topics-checked',
  'consumer.connected',
  'consumer.subscribed',
  'consumer.runs',
  'consumer.start-failed',
  'consumer.given-up',
  'consumer.runs-again',
  'consumer.disconnected',
  'consumer.left',
  'skip.noted',
  'skip.committed',
  'skip.clash-removed',
  'give-up.marked',
  'give-up.committed',
  'retry.looked-up',
] as const;

export type Failpoint = (typeof failpoints)[number];

/** What a promise rests on: with each of these off in turn, the fault suite must find an invariant broken. */
export const guards = [
  'outbox-transaction',
  'dedup',
  'coverage-check',
  'unbroken-runs',
  'seat-guard',
  'lease',
  'job-transaction',
  'from-beginning',
  'auto-resolve-off',
  'parking',
  'stored-answers',
  'unique-index',
  'ascending-ids',
] as const;

export type Guard = (typeof guards)[number];

/** What the fault suite puts into a process before its modules are loaded (`apps/faults/src/hook`). */
export interface Faults {
  reach(point: Failpoint): void;
  isOff(guard: Guard): boolean;
}

const { regionalEventsFaults: faults } = globalThis as { regionalEventsFaults?: Faults };

/** Does nothing, unless the fault suite runs the process. */
export function failpoint(point: Failpoint): void {
  faults?.reach(point);
}

/** Always true, unless the fault suite runs the process without this guard. */
export function isGuarded(guard: Guard): boolean {
  return faults?.isOff(guard) !== true;
}
