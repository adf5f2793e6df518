/** The promises of the message path and of the seats, as the suite judges them after every storm. */
export const invariants = {
  I1: 'every committed message is on Kafka, no other is, first appearances are in sequence, and the outbox is empty',
  I2: 'one effect per group and message',
  I3: 'sequence 1, 2, 3 … in every log of effects',
  I4: 'seats never over capacity, and counters equal counts',
  I5: 'acknowledged means durable, refused means absent',
  I6: 'the waiting list is in order, and no fitting seat is free while someone waits',
  I7: 'one effect per idempotency key',
  I8: 'no lag and no waiting message within 30 s after the faults end',
  I9: 'offsets never pass a record that is not handled',
  I10: 'in calm weather no message is sent twice',
} as const;

export type Invariant = keyof typeof invariants;

const SHOWN = 5;

/** A promise was broken; its message begins with `invariant I…`, by which a run with a mutation is judged. */
export class InvariantViolated extends Error {
  constructor(invariant: Invariant, violations: readonly string[]) {
    const shown = violations.slice(0, SHOWN).map((line) => `  ${line}`);
    const more = violations.length > SHOWN ? [`  … ${violations.length - SHOWN} more`] : [];
    super([`invariant ${invariant}: ${invariants[invariant]}; but`, ...shown, ...more].join('\n'));
    this.name = 'InvariantViolated';
  }
}

export function demand(invariant: Invariant, violations: readonly string[]): void {
  if (violations.length > 0) throw new InvariantViolated(invariant, violations);
}

/** Goes on after a promise was found broken, so that a run tells of all that were. */
export class Findings {
  readonly #broken: Error[] = [];

  /** Runs one judgement. What fails otherwise, once a promise is known to be broken, tells nothing more. */
  async add(judgement: () => unknown): Promise<void> {
    try {
      await judgement();
    } catch (error) {
      if (error instanceof InvariantViolated) this.#broken.push(error);
      else if (this.#broken.length === 0) throw error;
    }
  }

  /** Throws what was found. */
  tell(): void {
    const [first, ...others] = this.#broken;
    if (first === undefined) return;
    first.message = [first, ...others].map(({ message }) => message).join('\n');
    throw first;
  }
}
