/** A thing that a record is about. */
export interface AuditObject {
  /** As message types call it (`event`); where no message tells of it, the part of the path before its id (`sessions`). */
  readonly type: string;
  readonly id: string;
}

/** Who did what to which object, when, and on whose behalf. Holds ids alone: no name, no address, no free text. */
export interface AuditRecord {
  /** UUIDv7. */
  readonly id: string;
  readonly at: Date;
  /** The client, or the account of a person; `platform` for a reaction or a job. */
  readonly actorId: string;
  readonly personId: string | null;
  readonly role: string;
  /** On whose behalf: the organisation that the client is bound to, or the only one that the person speaks for. */
  readonly organisationId: string | null;
  /** The id of the operation in the API's document, `reaction`, or `job <kind>`. */
  readonly action: string;
  /** The path of the request; null for what no request asked for. */
  readonly path: string | null;
  /** The message or job that caused it; null for a request. */
  readonly cause: string | null;
  readonly objects: readonly AuditObject[];
  /** The types of the messages that tell of it. */
  readonly messages: readonly string[];
  /** As in problems, logs and messages: 32 hexadecimal digits. */
  readonly traceId: string;
}

/** A sealed record and its block, in the order of the chain. */
export interface SealedRecord extends AuditRecord {
  readonly block: number;
}

/** The place of a record in its service's chain. */
export type AuditPosition = Pick<SealedRecord, 'block' | 'id'>;

export interface AuditQuery {
  readonly limit: number;
  readonly newestFirst: boolean;
  readonly after?: AuditPosition | undefined;
  readonly actorId?: readonly string[] | undefined;
  readonly objectId?: readonly string[] | undefined;
  readonly action?: readonly string[] | undefined;
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  /** Only what was done by this actor, or on behalf of one of these organisations. */
  readonly visibleTo?: { readonly actorId: string; readonly organisationIds: readonly string[] };
}

/** How far a walk along the chain has come, from its first block. */
export interface ChainWalk {
  readonly blocks: number;
  readonly records: number;
  /** Of the last block that fits. Kept somewhere else, it shows that the end was cut off or made anew. */
  readonly hash: string;
  /** The first block whose records are not what was sealed; null where all are. */
  readonly brokenAt: number | null;
  /** Whether it has come to the end, or to the block that does not fit. */
  readonly complete: boolean;
}

/** A service's own audit records. */
export abstract class AuditTrail {
  /** Sealed records alone: what is sealed later comes later, so that a reader misses none. */
  abstract find(query: AuditQuery): Promise<readonly SealedRecord[]>;
  /** Goes on with a walk, or begins one, for some dozen blocks. */
  abstract walk(from?: ChainWalk): Promise<ChainWalk>;
  /** The same with the walk that is stored, inside the running transaction; what comes after a complete one begins anew. */
  abstract walkOn(): Promise<ChainWalk>;
}
