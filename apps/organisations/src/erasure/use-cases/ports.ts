import type { CommandContext } from '@regional-events/kernel';
import type { Erasure } from '../domain/erasure.ts';

/** Each change inside the running transaction. */
export abstract class Erasures {
  abstract find(personId: string): Promise<Erasure | undefined>;
  /** Some that are not done, in the order of their ids: those behind this id. */
  abstract pending(askedBefore: Date, after: string, limit: number): Promise<readonly Erasure[]>;
  abstract add(erasure: Erasure): Promise<void>;
  /** Of two at once the later transaction runs again. */
  abstract change(erasure: Erasure): Promise<void>;
}

/** `sequence`: of the message that tells of it. */
export type Erased = Pick<Erasure, 'personId' | 'askedBy'> & { readonly sequence: number };

export abstract class ErasureMessages {
  /** Tells once more that the person was erased. */
  abstract tellAgain(
    erased: Omit<Erased, 'askedBy'>,
    at: Date,
    context: CommandContext,
  ): Promise<void>;
}

/** Remembers that a person was erased, until every service has done it. */
export abstract class ErasureRegister {
  abstract open(erased: Erased, at: Date): Promise<void>;
  /** The service has forgotten the person. */
  abstract acknowledge(personId: string, service: string, context: CommandContext): Promise<void>;
}

/** Those that have to say that they have forgotten a person. */
export abstract class ErasingServices {
  abstract readonly names: readonly string[];
}
