import type { SkipResult } from './ports.ts';

/** What an operator may have a service's worker do. */
export const actionKinds = [
  'retry-parked',
  'skip-parked',
  'retry-dead',
  'skip-dead',
  'replay',
  'rebuild',
] as const;
export type ActionKind = (typeof actionKinds)[number];

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
  /** Of those read, what is no message of ours. */
  readonly unreadable: number;
}

export interface RequestedAction {
  readonly id: string;
  readonly kind: ActionKind;
  /** `<topic>:<subject>` of a line, `<topic>:<partition>:<offset>` of a dead letter, or a topic. */
  readonly target: string | null;
  readonly from: ReplayStart | null;
  /** What held the line when its skip was asked for: nothing else is skipped, however often it runs. */
  readonly heldBy: string | null;
  readonly why: string;
  readonly clientId: string;
  readonly requestedAt: Date;
}

export interface OperatorAction extends RequestedAction {
  readonly state: ActionState;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  /** How often a worker has taken it up. */
  readonly attempts: number;
  readonly progress: ActionProgress | null;
  /** What it has skipped already, where it is to skip. */
  readonly skipped: SkipResult | null;
  /** For people; null until it has ended. */
  readonly result: string | null;
}

export interface ActionOutcome {
  readonly state: 'done' | 'failed';
  readonly result: string;
}

/** A page of a list: what it asks for, and what it gets. */
export interface PageRequest {
  readonly limit: number;
  readonly after?: string;
}

export interface Page<T> {
  readonly data: readonly T[];
  readonly next: string | null;
}

/** The log of what operators asked for, from which workers take their orders. */
export abstract class OperatorActions {
  /** Inside the running transaction. */
  abstract add(action: RequestedAction): Promise<void>;
  abstract find(id: string): Promise<OperatorAction | undefined>;
  /** The latest first. */
  abstract list(request: PageRequest): Promise<Page<OperatorAction>>;
  /**
   * The oldest unfinished action of these kinds, held from now on by `holder` for a while by the
   * server's clock; undefined when there is none, or when another holds it.
   */
  abstract claim(kinds: readonly ActionKind[], holder: string): Promise<OperatorAction | undefined>;
  /** Holds it for another while; false when it is no longer the holder's. */
  abstract renew(id: string, holder: string, progress: ActionProgress | null): Promise<boolean>;
  /** Inside the transaction that skips: an order that runs again after trouble tells what it did. */
  abstract noteSkipped(id: string, skipped: SkipResult): Promise<void>;
  /** Lets another worker take it up at once. */
  abstract giveBack(id: string, holder: string): Promise<void>;
  /** False when it was no longer the holder's. */
  abstract finish(id: string, holder: string, outcome: ActionOutcome): Promise<boolean>;
  /** Whether an operator has given up this dead letter. */
  abstract hasSkipped(letterId: string): Promise<boolean>;
}
