import type { Failpoint } from '@regional-events/kernel';

/** What a scenario does to bring a process to a point. */
export type Drive =
  /** a command with an idempotency key, in the api role */
  | 'command'
  /** publication of what commands left in the outbox */
  | 'relay'
  /** ordinary messages of other services */
  | 'consumer'
  /** a message that comes before its predecessor, and then the predecessor */
  | 'gap'
  /** a record that cannot be read */
  | 'unreadable'
  /** a message that a handler refuses */
  | 'refused'
  /** a message at which a handler fails */
  | 'failing'
  /** the same among others of one transaction */
  | 'failing-among-many'
  /** a message that is refused, behind a gap */
  | 'refused-behind-gap'
  /** rows of the outbox that cannot be removed */
  | 'no-removal'
  /** brokers that are away while the process runs */
  | 'outage'
  /** brokers that go away and come back */
  | 'outage-and-back'
  /** brokers that are away while it starts */
  | 'outage-at-start'
  /** the start of a worker */
  | 'start'
  /** SIGTERM soon after the start, while commands go on */
  | 'stop'
  /** an operator who gives up what holds a stream */
  | 'skip-parked'
  /** likewise, where that has a sequence which is taken */
  | 'skip-clash'
  /** an operator who gives up a dead letter */
  | 'skip-dead'
  /** an operator who tries one again */
  | 'retry-dead';

/** What brings a process to each point. */
export const points: Readonly<Record<Failpoint, Drive>> = {
  'command.messages-written': 'command',
  'command.answer-written': 'command',
  'command.committed': 'command',
  'relay.slots-due': 'relay',
  'relay.slots-held': 'relay',
  'relay.rows-read': 'relay',
  'relay.producer-connected': 'relay',
  'relay.before-send': 'relay',
  'relay.batch-confirmed': 'relay',
  'relay.before-removal': 'relay',
  'relay.rows-removed': 'relay',
  'relay.send-failed': 'outage',
  'relay.retry-waits': 'no-removal',
  'relay.last-rows-removed': 'stop',
  'relay.slots-released': 'stop',
  'relay.producer-closed': 'stop',
  'inbox.marks-read': 'consumer',
  'inbox.handler-ran': 'consumer',
  'inbox.message-handled': 'consumer',
  'inbox.marks-written': 'consumer',
  'inbox.committed': 'consumer',
  'parked.written': 'gap',
  'parked.removed': 'gap',
  'catch-up.stream-due': 'gap',
  'catch-up.message-found': 'gap',
  'catch-up.effects-done': 'gap',
  'catch-up.committed': 'gap',
  'catch-up.failed': 'refused-behind-gap',
  'catch-up.stream-tried': 'failing',
  'catch-up.all-tried': 'start',
  'failure.among-many': 'failing-among-many',
  'failure.alone': 'failing',
  'failure.parked': 'failing',
  'refused.buried': 'refused',
  'refused.unparked': 'refused',
  'unreadable.buried': 'unreadable',
  'dead-letter.before-store': 'refused',
  'dead-letter.stored': 'refused',
  'dead-letter.sent': 'refused',
  'dead-letter.producer-closed': 'stop',
  'batch.handled': 'consumer',
  'offsets.before-commit': 'consumer',
  'offsets.committed': 'consumer',
  'offsets.last-committed': 'stop',
  'consumer.topics-checked': 'start',
  'consumer.connected': 'start',
  'consumer.subscribed': 'start',
  'consumer.runs': 'start',
  'consumer.start-failed': 'outage-at-start',
  'consumer.given-up': 'outage',
  'consumer.runs-again': 'outage-and-back',
  'consumer.disconnected': 'stop',
  'consumer.left': 'stop',
  'skip.noted': 'skip-parked',
  'skip.committed': 'skip-parked',
  'skip.clash-removed': 'skip-clash',
  'give-up.marked': 'skip-dead',
  'give-up.committed': 'skip-dead',
  'retry.looked-up': 'retry-dead',
};

const ofCommands: readonly Drive[] = ['command', 'relay', 'no-removal'];
const ofAnyConsumer: readonly Drive[] = ['start', 'stop'];

/** Which of the world's processes goes to a point: an effect that is doubled shows at the witness alone. */
export function processAt(point: Failpoint): 'registrations' | 'notifications' | 'witness' {
  const drive = points[point];
  if (ofCommands.includes(drive)) return 'registrations';
  if (ofAnyConsumer.includes(drive)) return 'notifications';
  if (!drive.startsWith('outage')) return 'witness';
  return point.startsWith('relay') ? 'registrations' : 'notifications';
}
