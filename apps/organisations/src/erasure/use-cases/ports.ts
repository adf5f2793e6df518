import type { CommandContext } from '@regional-events/kernel';
import type { Erasure } from '../domain/erasure.ts';

/** Each change inside the running transaction. */
export abstract class Erasures {
  abstract find(personId: string): Promise<Erasure | undefined>;
  abstract add(erasure: Erasure): Promise<void>;
  /** Of two at once the later transaction runs again. */
  abstract change(erasure: Erasure): Promise<void>;
}

/** Remembers that a person was erased, until every service has done it. */
export abstract class ErasureRegister {
  abstract open(personId: string, askedBy: string, at: Date): Promise<void>;
  /** The service has forgotten the person. */
  abstract acknowledge(personId: string, service: string, context: CommandContext): Promise<void>;
}

/** Those that have to say that they have forgotten a person. */
export abstract class ErasingServices {
  abstract readonly names: readonly string[];
}
