export { Copies, Reacts } from './handles.decorator.ts';
export { MessageProcessor } from './message-processor.ts';
export type {
  HandlerTable,
  IsInfrastructureTrouble,
  MessageHandlerFn,
  ProcessorParts,
  ProcessorWatch,
} from './message-processor.ts';
export { toMessage } from './message.ts';
export type { IncomingMessage, Message, MessageFacts } from './message.ts';
export { OutboxRelay, unbrokenRuns } from './outbox-relay.ts';
export type { RelayOptions, RelayWatch } from './outbox-relay.ts';
export { reactionContext } from './reaction-context.ts';
export {
  DeadLetterOffice,
  DeadLetterStore,
  Inbox,
  InboxTurn,
  Outbox,
  OutboxRows,
  PermanentFailure,
  Publisher,
  UnitOfWork,
  WorkerJournal,
  WorkerStatus,
} from './ports.ts';
export type {
  DeadLetter,
  InboxVerdict,
  Line,
  OutboxFigures,
  ParkedMessage,
  Phase,
  RawRecord,
  SkippedInLine,
  WorkerReport,
} from './ports.ts';
