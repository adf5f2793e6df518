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
  I11: 'one effect per job',
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

/** Goes on after whatever has failed, so that a run tells of every promise that was found broken. */
export class Findings {
  readonly #broken: Error[] = [];
  readonly #others: unknown[] = [];

  /** Runs one judgement, or the faults themselves. Never throws. */
  async add(judgement: () => unknown): Promise<void> {
    try {
      await judgement();
    } catch (error) {
      if (error instanceof InvariantViolated) this.#broken.push(error);
      else this.#others.push(error);
    }
  }

  /** Throws the broken promises; what failed otherwise only when there are none, since it may follow from them. */
  throwIfAny(): void {
    const [first, ...more] = this.#broken;
    if (first !== undefined) {
      first.message = [first, ...more].map(({ message }) => message).join('\n');
      throw first;
    }
    if (this.#others.length > 0) throw this.#others[0];
  }
}
