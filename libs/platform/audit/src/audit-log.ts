import {
  isSecretariat,
  newId,
  organisationsOf,
  type Actor,
  type CommandContext,
} from '@regional-events/kernel';
import { jobContext, type AuditObject } from '@regional-events/platform-messaging';
import {
  isInTransaction,
  runningTransaction,
  type Connection,
} from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { recordModel, type AuditRecordDocument } from './audit-documents.ts';

/** The part of a message that a record tells. */
export interface AuditedMessage {
  /** `org.regional-events.<aggregate>.<past-tense>.v<major>` */
  readonly type: string;
  readonly subject: string;
  readonly traceparent: string;
  readonly causationId: string | null;
  readonly correlationId: string;
}

/** A command that has taken effect in the running transaction, or a job or reaction that the platform ran. */
export interface AuditedWork {
  readonly context: CommandContext;
  /** For what no request asked for. */
  readonly action?: string;
  readonly cause?: string;
  readonly messages: readonly AuditedMessage[];
  /** What a command without messages made, where its answer tells. */
  readonly createdId?: string | undefined;
  /** What a job was told, by name. */
  readonly ids?: Readonly<Record<string, string>>;
}

const AGGREGATE = 2;
/** A command that changes more is told by several records. */
const OBJECTS_IN_A_RECORD = 500;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

const appended = new WeakMap<object, AuditedMessage[]>();

/** Called by the outbox: what the running transaction tells the world. */
export function noteMessages(messages: readonly AuditedMessage[]): void {
  const transaction = runningTransaction();
  if (transaction === undefined) return;
  appended.set(transaction, [...(appended.get(transaction) ?? []), ...messages]);
}

/** The messages that the running transaction has appended so far. */
export function notedMessages(): readonly AuditedMessage[] {
  const transaction = runningTransaction();
  return (transaction && appended.get(transaction)) ?? [];
}

/** Records who did what, in the transaction of the effect. */
export class AuditLog {
  readonly #records: Model<AuditRecordDocument>;

  constructor(connection: Connection) {
    this.#records = recordModel(connection);
  }

  async append(works: readonly AuditedWork[]): Promise<void> {
    if (works.length === 0) return;
    if (!isInTransaction()) throw new Error('audit records are written inside a transaction only');
    const at = new Date();
    const documents = works.flatMap((work) => documentsOf(work, at));
    await this.#records.insertMany(documents, { lean: true });
  }

  /** What reactions to messages have brought about in the running transaction, one record for each message that caused some. */
  async appendReactions(): Promise<void> {
    const byCause = Map.groupBy(notedMessages(), ({ causationId }) => causationId ?? '');
    await this.append(
      [...byCause].flatMap(([cause, messages]) =>
        messages
          .slice(0, 1)
          .map((first) => ({ context: jobContext(first), action: 'reaction', cause, messages })),
      ),
    );
  }
}

function documentsOf(work: AuditedWork, at: Date): AuditRecordDocument[] {
  const { actor, operation, traceparent } = work.context;
  const objects = objectsOf(work);
  const record = {
    at,
    actorId: actor.clientId,
    personId: actor.personId,
    role: actor.role,
    organisationId: behalfOf(actor),
    action: work.action ?? operation?.id ?? 'unnamed',
    path: operation?.path ?? null,
    cause: work.cause ?? null,
    messages: [...new Set(work.messages.map(({ type }) => type))],
    traceId: traceparent.split('-')[1] ?? '',
    block: null,
  };
  const parts = Math.max(1, Math.ceil(objects.length / OBJECTS_IN_A_RECORD));
  return Array.from({ length: parts }, (_, part) => ({
    _id: newId(),
    ...record,
    objects: objects.slice(part * OBJECTS_IN_A_RECORD, (part + 1) * OBJECTS_IN_A_RECORD),
  }));
}

/** The secretariat acts for nobody else. Null also for who speaks for several: the objects tell more then. */
function behalfOf(actor: Actor): string | null {
  if (isSecretariat(actor)) return null;
  const [only, ...others] = organisationsOf(actor);
  return others.length === 0 ? (only ?? null) : null;
}

/** What the messages tell of; then what the path or the job names, and what was made. */
function objectsOf({ context, messages, createdId, ids = {} }: AuditedWork): AuditObject[] {
  const told = messages.map(({ type, subject }) => ({
    type: type.split('.')[AGGREGATE] ?? '',
    id: subject,
  }));
  const given = Object.entries(ids).map(([type, id]) => ({ type, id }));
  const made = createdId === undefined ? [] : [{ type: 'item', id: createdId }];
  const named = [...told, ...inPath(context.operation?.path ?? ''), ...given, ...made];
  const byId = new Map(named.toReversed().map((object) => [object.id, object]));
  return [...byId.values()].filter(({ id }) => UUID.test(id)).toReversed();
}

function inPath(path: string): AuditObject[] {
  const parts = path.split('/');
  return parts.flatMap((id, index) =>
    UUID.test(id) ? [{ type: parts[index - 1] ?? '', id }] : [],
  );
}
