import { newId, organisationsOf, type Actor, type CommandContext } from '@regional-events/kernel';
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
}

const AGGREGATE = 2;
/** More than any one command changes. */
const MOST_OBJECTS = 500;

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
    const documents = works.map((work) => documentOf(work, at));
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

function documentOf(work: AuditedWork, at: Date): AuditRecordDocument {
  const { actor, operation, correlationId } = work.context;
  return {
    _id: newId(),
    at,
    actorId: actor.clientId,
    personId: actor.personId,
    role: actor.role,
    organisationId: behalfOf(actor),
    action: work.action ?? operation?.id ?? 'unnamed',
    path: operation?.path ?? null,
    cause: work.cause ?? null,
    objects: objectsOf(work),
    messages: [...new Set(work.messages.map(({ type }) => type))],
    correlationId,
    block: null,
  };
}

/** Null for who speaks for several: the objects tell more then. */
function behalfOf(actor: Actor): string | null {
  const [only, ...others] = organisationsOf(actor);
  return others.length === 0 ? (only ?? null) : null;
}

function objectsOf({ messages, createdId }: AuditedWork): readonly AuditObject[] {
  const told = new Map(
    messages.map(({ type, subject }) => [`${type.split('.')[AGGREGATE]} ${subject}`, subject]),
  );
  const objects = [...told].map(([key, id]) => ({ type: key.split(' ', 1)[0] ?? '', id }));
  if (objects.length > 0 || createdId === undefined) return objects.slice(0, MOST_OBJECTS);
  return [{ type: 'item', id: createdId }];
}
