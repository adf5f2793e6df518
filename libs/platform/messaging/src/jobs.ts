import type { CommandContext } from '@regional-events/kernel';
import type { Page, PageRequest } from './operator-actions.ts';

/** Names a job: there is one of each kind and key. */
export interface JobName {
  /** Says which handler runs it: `lapse-invitation`. */
  readonly kind: string;
  /** What it is about, mostly the id of an aggregate. */
  readonly key: string;
}

export interface Job extends JobName {
  readonly dueAt: Date;
  /** What else its handler must know: ids alone, never names. */
  readonly ids?: Readonly<Record<string, string>>;
}

/** What is to happen at a time, stored with the state that wants it. */
export abstract class Jobs {
  /**
   * Inside the running unit of work. A job of the same name is moved: whatever became of it, also where it runs right
   * now, it begins anew with what is given here.
   */
  abstract enqueue(job: Job, context: CommandContext): Promise<void>;
  /** Inside the running unit of work, also where the job runs right now: it then leaves no effect. */
  abstract drop(name: JobName): Promise<void>;
  /** Those of these keys that have no job of this kind. */
  abstract missing(kind: string, keys: readonly string[]): Promise<readonly string[]>;
}

/** A local time at which something happens once on each local date. */
export interface DailySchedule {
  /** HH:MM */
  readonly time: string;
  /** IANA name */
  readonly timeZone: string;
}

/** `unfinished`: there is more to do, in another transaction, at once. */
export type JobOutcome = 'done' | 'unfinished';

/** Runs the jobs of one kind, in the worker role. */
export abstract class JobHandler {
  abstract readonly kind: string;
  /** Where it is set, a job of this kind is there by itself. */
  readonly daily?: DailySchedule;
  /**
   * Runs in one transaction with the end of the job, so that its effect happens once, though it may run again: it touches
   * nothing outside. Throws PermanentFailure where no retry can help.
   */
  abstract run(job: Job, context: CommandContext): Promise<JobOutcome>;
  /** In a transaction of its own once the job is dead, maybe more than once: tells those who wait for it. */
  gaveUp?(job: Job, context: CommandContext): Promise<void>;
}

export const jobStates = ['waiting', 'running', 'dead'] as const;
export type JobState = (typeof jobStates)[number];

export interface KeptJob extends Job {
  /** `<kind>:<key>` */
  readonly id: string;
  readonly state: JobState;
  /** When it is tried next. */
  readonly tryAt: Date;
  readonly attempts: number;
  /** Why the last attempt failed, for people. */
  readonly detail: string | null;
}

export interface JobFigures {
  /** Jobs whose time has come and that are not done, without the dead. */
  readonly due: number;
  readonly running: number;
  readonly dead: number;
  /** For how long the oldest of those that are due has been. */
  readonly oldestDueSeconds: number;
}

/** The jobs as an operator looks at them. */
export abstract class OperatorJobs {
  abstract list(request: PageRequest & { readonly state?: JobState }): Promise<Page<KeptJob>>;
  abstract find(id: string): Promise<KeptJob | undefined>;
  /** Tries a dead one anew, from its first attempt on; false where there is none. */
  abstract retry(id: string): Promise<boolean>;
  /** Gives it up for good; false where there is none. */
  abstract remove(id: string): Promise<boolean>;
  abstract figures(): Promise<JobFigures>;
}
