export { Copies, Reacts } from './handles.decorator.ts';
export { MessageProcessor } from './message-processor.ts';
export type {
  HandlerTable,
  IsInfrastructureTrouble,
  MessageHandlerFn,
  ProcessorWatch,
} from './message-processor.ts';
export { toMessage } from './message.ts';
export type { IncomingMessage, Message, MessageFacts } from './message.ts';
export { OutboxRelay, unbrokenRuns } from './outbox-relay.ts';
export type { RelayOptions, RelayWatch } from './outbox-relay.ts';
export { reactionContext } from './reaction-context.ts';
export {
  Inbox,
  Outbox,
  OutboxRows,
  Publisher,
  UnitOfWork,
  WorkerJournal,
  WorkerStatus,
} from './ports.ts';
export type {
  InboxVerdict,
  OutboxFigures,
  ParkedMessage,
  Phase,
  UnreadableRecord,
  WorkerReport,
} from './ports.ts';
