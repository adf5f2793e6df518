export { Copies, Reacts } from './handler.decorators.ts';
export { toMessage } from './message.ts';
export type { IncomingMessage, Message, MessageFacts } from './message.ts';
export { Inbox, Outbox, OutboxRows, Publisher, UnitOfWork, WorkerJournal, WorkerStatus } from './ports.ts';
export type {
  InboxVerdict,
  OutboxFigures,
  ParkedMessage,
  Phase,
  WorkerReport,
} from './ports.ts';
