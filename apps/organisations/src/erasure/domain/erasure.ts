/** What one service has done about an erasure. */
export interface Acknowledgement {
  readonly service: string;
  /** When it had forgotten the person; null while it has not. */
  readonly doneAt: Date | null;
}

/** That somebody was erased, and who has not forgotten them yet. It is found under the id of the person, and says no more of them. */
export interface Erasure {
  readonly personId: string;
  readonly askedAt: Date;
  /** The client or account that asked. */
  readonly askedBy: string;
  /** Of the last message that told of it; null where an earlier version stored it. */
  readonly sequence: number | null;
  readonly services: readonly Acknowledgement[];
  /** When the last service had done it; null before. */
  readonly doneAt: Date | null;
}

export function begun(
  erased: Pick<Erasure, 'personId' | 'askedBy' | 'sequence'>,
  services: readonly string[],
  at: Date,
): Erasure {
  const waiting = services.map((service) => ({ service, doneAt: null }));
  return { ...erased, askedAt: at, services: waiting, doneAt: null };
}

/** A service that was noted, or that nobody waits for, changes nothing. */
export function acknowledged(erasure: Erasure, service: string, at: Date): Erasure {
  const services = erasure.services.map((one) =>
    one.service === service && one.doneAt === null ? { ...one, doneAt: at } : one,
  );
  const done = services.every(({ doneAt }) => doneAt !== null);
  return { ...erasure, services, doneAt: done ? (erasure.doneAt ?? at) : null };
}
