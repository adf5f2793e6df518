import type { SkipResult } from './ports.ts';

/** The actions that an operator can request of a service's worker. */
export type ActionKind =
  | 'retry-parked'
  | 'skip-parked'
  | 'retry-dead'
  | 'skip-dead'
  | 'retry-job'
  | 'skip-job'
  | 'replay'
  | 'rebuild';

export type ActionState = 'requested' | 'running' | 'done' | 'failed';

/** Where a replay begins in its topic. */
export type ReplayStart =
  | { readonly at: 'beginning' }
  | { readonly at: 'time'; readonly time: Date }
  | { readonly at: 'offset'; readonly partition: number; readonly offset: string };

export interface ActionProgress {
  /** Records read so far of those that were there when it began. */
  readonly read: number;
  readonly total: number;
  /** Of those read, how many are no valid messages. */
  readonly unreadable: number;
}

export interface RequestedAction {
  readonly id: string;
  readonly kind: ActionKind;
  /** `<topic>:<subject>` of a stream, `<topic>:<partition>:<offset>` of a dead letter, or a topic. */
  readonly target: string | null;
  readonly from: ReplayStart | null;
  /** What blocked the stream when its skip was requested: nothing else is skipped, however often the action runs. */
  readonly heldBy: string | null;
  readonly why: string;
  readonly clientId: string;
  readonly requestedAt: Date;
}

export interface OperatorAction extends RequestedAction {
  readonly state: ActionState;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** How often a worker has started it. */
  readonly attempts: number;
  readonly progress: ActionProgress | null;
  /** What a skip has already skipped. */
  readonly skipped: SkipResult | null;
  /** For people; null until it has ended. */
  readonly result: string | null;
}

export interface ActionOutcome {
  readonly state: 'done' | 'failed';
  readonly result: string;
}

/** A page of a list: what is asked for. */
export interface PageRequest {
  readonly limit: number;
  readonly after?: string;
}

export interface Page<T> {
  readonly data: readonly T[];
  readonly next: string | null;
}

/** The log of requested actions, from which workers claim them. */
export abstract class OperatorActions {
  /** Inside the running transaction. */
  abstract add(action: RequestedAction): Promise<void>;
  abstract find(id: string): Promise<OperatorAction | undefined>;
  /** The latest first. */
  abstract list(request: PageRequest): Promise<Page<OperatorAction>>;
  /**
   * Claims the oldest unfinished action of these kinds for `holder` until a deadline by the server's clock; undefined
   * when there is none, or when another worker holds it.
   */
  abstract claim(kinds: readonly ActionKind[], holder: string): Promise<OperatorAction | undefined>;
  /** Extends the claim; false when another worker has taken over. */
  abstract renew(id: string, holder: string, progress: ActionProgress | null): Promise<boolean>;
  /** Inside the transaction that skips, so that an action that runs again reports what it did. */
  abstract noteSkipped(id: string, skipped: SkipResult): Promise<void>;
  /** Releases the claim, so that another worker can continue at once. */
  abstract giveBack(id: string, holder: string): Promise<void>;
  /** False when another worker has taken over. */
  abstract finish(id: string, holder: string, outcome: ActionOutcome): Promise<boolean>;
  /** Whether an operator has skipped this dead letter. */
  abstract hasSkipped(letterId: string): Promise<boolean>;
}
