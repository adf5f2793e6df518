import type { OutboxFigures } from './ports.ts';

export interface WorkerFigures {
  readonly worker: string;
  readonly ageSeconds: number;
  readonly brokerReachable: boolean;
  readonly lag: number;
}

export interface MessageFigures {
  /** Null when nobody can tell. */
  readonly lag: number | null;
  readonly workers: readonly WorkerFigures[];
  readonly outbox: OutboxFigures;
  readonly parked: Readonly<Record<'gap' | 'failed' | 'id-clash', number>>;
  readonly parkedLines: number;
  readonly deadLetters: number;
}

/** The state of this service's messages, from its database alone. */
export abstract class MessageGauge {
  abstract figures(): Promise<MessageFigures>;
}
