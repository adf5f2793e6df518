export { AuditTrail } from './audit.ts';
export type {
  AuditObject,
  AuditPosition,
  AuditQuery,
  AuditRecord,
  ChainWalk,
  SealedRecord,
} from './audit.ts';
export { atMost } from './at-most.ts';
export { GroupCommit } from './group-commit.ts';
export type { CommandGroup, DecideTogether, GroupedCommand } from './group-commit.ts';
export { CatchUp } from './catch-up.ts';
export { defineCopy } from './copies.ts';
export type { AnyCopy, Copy, CopyDeclaration, CopyReader, Known, KnownOf } from './copies.ts';
export { Copies, CopiesTogether, Reacts } from './handles.decorator.ts';
export { StreamRecovery } from './stream-recovery.ts';
export { JobHandler, Jobs, jobStates, OperatorJobs } from './jobs.ts';
export type {
  DailySchedule,
  Job,
  JobFigures,
  JobName,
  JobOutcome,
  JobState,
  KeptJob,
} from './jobs.ts';
export { MessageProcessor } from './message-processor.ts';
export type {
  EffectHandler,
  HandlerTable,
  IsInfrastructureTrouble,
  ProcessorParts,
  ProcessorWatch,
} from './processor-parts.ts';
export { StoppedError } from './stopped-error.ts';
export { toMessage } from './message.ts';
export { messagesOf, toOutbox } from './messages-of.ts';
export type { AggregateMessages } from './messages-of.ts';
export type { IncomingMessage, Message, MessageFacts } from './message.ts';
export { Pause } from './pause.ts';
export { OutboxRelay, unbrokenRuns } from './outbox-relay.ts';
export type { RelayOptions, RelayWatch } from './outbox-relay.ts';
export { OperatorActions } from './operator-actions.ts';
export type {
  ActionKind,
  ActionOutcome,
  ActionProgress,
  ActionState,
  OperatorAction,
  ReplayStart,
  RequestedAction,
  Page,
  PageRequest,
} from './operator-actions.ts';
export {
  CopyMarks,
  DeadLetters,
  ImpossibleActionError,
  DeadLetterReader,
  ParkedStreams,
  Replayer,
} from './operator-ports.ts';
export type {
  StoredDeadLetter,
  ParkedStream,
  ReplayTask,
  ReplayWatch,
  WaitingMessage,
} from './operator-ports.ts';
export { MessageGauge } from './operator-figures.ts';
export type { MessageFigures, WorkerFigures } from './operator-figures.ts';
export { jobContext, reactionContext } from './reaction-context.ts';
export {
  DeadLetterSink,
  Inbox,
  InboxTransaction,
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
  Holding,
  InboxVerdict,
  StreamKey,
  OutboxFigures,
  ParkedMessage,
  Phase,
  RawRecord,
  SkipResult,
  WorkerReport,
} from './ports.ts';
export { wordsOf } from './words-of-failure.ts';
